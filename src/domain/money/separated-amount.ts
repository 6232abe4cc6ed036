import type { Fen } from './fen';
import type { MoneyUnit } from './money-unit';
import { printAmount } from './print-amount';

/** The amount in full with a comma between thousands, for whoever compares it by eye: 2,196,668.39. */
export function separatedAmount(amount: Fen, unit: MoneyUnit): string {
  const [whole = '', fraction = ''] = printAmount(amount, unit).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction}`;
}

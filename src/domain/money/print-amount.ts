import type { Fen } from './fen';
import { decimalsToFen, type MoneyUnit } from './money-unit';

/** The amount in full: two decimals, or as many more as it takes to be exact. */
export function printAmount(amount: Fen, unit: MoneyUnit): string {
  const decimals = decimalsToFen[unit];
  const digits = Math.abs(amount)
    .toFixed(0)
    .padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '').padEnd(2, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${fraction}`;
}

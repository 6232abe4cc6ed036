import type { Fen } from './fen';
import { decimalsToFen, type MoneyUnit } from './money-unit';

/** The number that a cell holds for an amount: the one nearest to what is printed, as a quotient of two exact numbers is. */
export function amountInUnit(amount: Fen, unit: MoneyUnit): number {
  return amount === 0 ? 0 : amount / 10 ** decimalsToFen[unit];
}

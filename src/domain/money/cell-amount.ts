import { fen, isFen, type Fen } from './fen';
import { decimalsToFen, type MoneyUnit } from './money-unit';

/**
 * The amount nearest to what a cell calculates. A spreadsheet adds in binary fractions; up to 20 万亿元 the noise of that is far
 * below half a 分, so that rounding finds the exact sum.
 */
export function cellAmount(value: number, unit: MoneyUnit): Fen | null {
  return nearestFen(value, decimalsToFen[unit]);
}

/** The same for any unit of which so many decimals make it exact to the 分. */
export function nearestFen(value: number, decimals: number): Fen | null {
  const nearest = Math.round(value * 10 ** decimals);
  return isFen(nearest) ? fen(nearest) : null;
}

import { decimalsToFen, type MoneyUnit } from './money-unit';

/** The same amount in another unit. The decimal point moves in the digits, so that nothing is rounded: 0.07 万元 are 700 元. */
export function convertAmount(amount: number, from: MoneyUnit, to: MoneyUnit): number {
  return movedPoint(amount, decimalsToFen[from] - decimalsToFen[to]);
}

/** The number with its decimal point so many places further to the right. */
export function movedPoint(amount: number, places: number): number {
  if (places === 0) return amount;
  const [digits = '', exponent = '0'] = amount.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

import { decimalsToFen, type MoneyUnit } from './money-unit';

/** The same amount in another unit. The decimal point moves in the digits, so that nothing is rounded: 0.07 万元 are 700 元. */
export function convertAmount(amount: number, from: MoneyUnit, to: MoneyUnit): number {
  const places = decimalsToFen[from] - decimalsToFen[to];
  return places === 0 ? amount : Number(moved(amount, places));
}

function moved(amount: number, places: number): string {
  const [digits = '', exponent = '0'] = amount.toExponential().split('e');
  return `${digits}e${Number(exponent) + places}`;
}

/** The units in which forms print money. */
export type MoneyUnit = '元' | '万元';

/** How many decimals of a unit make it exact to the 分. */
export const decimalsToFen: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6 };

/** Null for so many decimals as no unit of a form has. */
export function unitOfDecimals(decimals: number): MoneyUnit | null {
  if (decimals === decimalsToFen.元) return '元';
  return decimals === decimalsToFen.万元 ? '万元' : null;
}

/** The units in which forms print money. */
export const yuan = '元';
export const wanYuan = '万元';
export type MoneyUnit = typeof yuan | typeof wanYuan;

export function isMoneyUnit(value: unknown): value is MoneyUnit {
  return value === yuan || value === wanYuan;
}

/** How many decimals of a unit make it exact to the 分. */
export const decimalsToFen: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6 };

/** How many 元 are one 万元. */
export const yuanInWan = 10 ** (decimalsToFen.万元 - decimalsToFen.元);

/** Null for so many decimals as no unit of a form has. */
export function unitOfDecimals(decimals: number): MoneyUnit | null {
  if (decimals === decimalsToFen.元) return yuan;
  return decimals === decimalsToFen.万元 ? wanYuan : null;
}

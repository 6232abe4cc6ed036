/** The units in which forms print money. */
export type MoneyUnit = '元' | '万元';

/** How many decimals of a unit make it exact to the 分. */
export const decimalsToFen: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6 };

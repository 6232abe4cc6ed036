import { decimalsToFen } from './money-unit';

/** The units that people write behind an amount or above a table, and how many decimals of each make it exact to the 分. */
export const decimalsOfWritten: ReadonlyMap<string, number> = new Map([
  ['元', decimalsToFen.元],
  ['百元', 4],
  ['千元', 5],
  ['万元', decimalsToFen.万元],
  ['万', decimalsToFen.万元],
  ['百万元', 8],
  ['千万元', 9],
  ['亿元', 10],
  ['亿', 10],
]);

/** Any unit of money, in an expression. */
export const anyUnit = '[百千万亿]*元';

/** The same, or 万 and 亿 without 元. */
export const anyUnitOrShort = `${anyUnit}|[万亿]`;

/** The same, which may end before its 元. */
export const beginsUnit = `${anyUnit}?`;

/** The letters that units of amounts have most. */
export const unitLetters: readonly string[] = ['万', '元'];

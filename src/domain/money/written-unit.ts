import { decimalsToFen } from './money-unit';

/** The units that people write behind an amount or above a table, and how many decimals of each make it exact to the 分. */
const writtenUnits: ReadonlyMap<string, number> = new Map([
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

/** How many decimals of a written unit make it exact to the 分; null for what is no unit of money. */
export function decimalsOfUnit(unit: string): number | null {
  return writtenUnits.get(unit) ?? null;
}

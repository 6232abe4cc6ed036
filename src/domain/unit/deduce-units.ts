import type { MoneyUnit } from '../money/money-unit';
import { decideUnit } from './decide-unit';
import type { AmountElsewhere, KnownUnit, UnitlessTable, UnitReading } from './unit-evidence';

/** A table of a document as far as its unit goes. */
export type TableWithUnit<Table> =
  | {
      readonly table: Table;
      readonly said: MoneyUnit | null;
      readonly amounts: readonly AmountElsewhere[];
    }
  | { readonly table: Table; readonly open: UnitlessTable; readonly amountsIn: AmountsIn };

/** The amounts of a table for others to be held against, once its unit is known. */
type AmountsIn = (unit: MoneyUnit) => readonly AmountElsewhere[];

/**
 * What the tables that name no unit have their amounts in, as far as the document tells: from its words, from the tables that name
 * theirs, then from those whose unit was found so; in the end from what all others have, if no amount is more than the greatest of
 * the document then.
 */
export function deduceUnits<Table>(
  tables: readonly TableWithUnit<Table>[],
  inWords: readonly AmountElsewhere[],
): ReadonlyMap<Table, KnownUnit> {
  const known = new Map<Table, KnownUnit>();
  const elsewhere = [...inWords];
  const units = new Set<MoneyUnit | null>();
  for (const one of tables) {
    if ('open' in one) continue;
    elsewhere.push(...one.amounts);
    if (one.amounts.length > 0) units.add(one.said);
  }
  const isOpen = (one: TableWithUnit<Table>) => 'open' in one && !known.has(one.table);
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const one of tables.filter(isOpen)) {
      if (!('open' in one)) continue;
      const decided = decideUnit(one.open, elsewhere);
      if (!decided) continue;
      known.set(one.table, decided);
      elsewhere.push(...one.amountsIn(decided.unit));
      units.add(decided.unit);
      isMore = true;
    }
  }
  const [unit] = units;
  if (units.size !== 1 || !unit) return known;
  const greatest = elsewhere.reduce((most, { fen }) => Math.max(most, Math.abs(fen)), 0);
  for (const one of tables.filter(isOpen)) {
    if (!('open' in one)) continue;
    const reading = one.open.readings.find((reading) => reading.unit === unit);
    if (reading && greatestOf(reading) <= greatest) {
      known.set(one.table, { unit, evidence: { kind: 'otherTables' } });
    }
  }
  return known;
}

function greatestOf({ amounts }: UnitReading): number {
  return amounts.reduce((most, { fen }) => Math.max(most, Math.abs(fen)), 0);
}

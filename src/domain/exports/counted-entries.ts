import type { ExportEntry, ExportReading, LeftRow } from './budget-export';

/** What counts of an export: what was read, and the rows of which somebody says that they are rows of their own. */
export function countedEntries(
  readings: readonly ExportReading[],
  counted: ReadonlySet<LeftRow>,
): readonly ExportEntry[] {
  return readings.flatMap(({ entries, left }) => [
    ...entries,
    ...left.flatMap((row) => (counted.has(row) ? (row.entries ?? []) : [])),
  ]);
}

/** The rows that somebody may say so of. */
export function rowsInDoubt(readings: readonly ExportReading[]): readonly LeftRow[] {
  return readings.flatMap(({ left }) => left.filter(({ entries }) => entries !== undefined));
}

/** Of a table that does not count nothing is asked. */
export function withoutChoice(left: readonly LeftRow[]): readonly LeftRow[] {
  return left.map((row) => {
    const { entries, ...own } = row;
    return entries ? own : row;
  });
}

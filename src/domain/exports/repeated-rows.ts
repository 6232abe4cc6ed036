import type { ExportRow } from './export-rows';
import { countedRows, sumOf, wholeTotal, type CountedRows } from './total-rows';

export interface RowsCountedOnce extends CountedRows {
  /** Rows that say the same as one before them in all their cells, with that one. */
  readonly repeated: ReadonlyMap<ExportRow, ExportRow>;
}

/** A row that stands there twice is one exported twice, unless the table's own total has both of them. */
export function countedOnce(rows: readonly ExportRow[]): RowsCountedOnce {
  const all = countedRows(rows);
  const repeated = repeatedRows(all.details);
  if (repeated.size === 0 || wholeTotal(rows) === sumOf(all.details)) {
    return { ...all, repeated: new Map() };
  }
  return { ...countedRows(rows.filter((row) => !repeated.has(row))), repeated };
}

function repeatedRows(rows: readonly ExportRow[]): ReadonlyMap<ExportRow, ExportRow> {
  const first = new Map<string, ExportRow>();
  const repeated = new Map<ExportRow, ExportRow>();
  for (const row of rows) {
    const key = saidIn(row);
    const before = first.get(key);
    if (!before) first.set(key, row);
    else if (row.sum !== 0) repeated.set(row, before);
  }
  return repeated;
}

/** All that a row says, in columns that nobody understood too. */
function saidIn({ words, attributes, amounts, parts, total }: ExportRow): string {
  return JSON.stringify([
    ...[words, Object.entries(attributes).sort()],
    ...[[...amounts.values()], [...parts.values()], total],
  ]);
}

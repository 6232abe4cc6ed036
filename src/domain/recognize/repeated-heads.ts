import { labelKey } from '../read/label-key';
import type { FittedRow } from './fit-rows';
import type { TableRow } from './row-view';

/**
 * On the next page the heads of the columns are printed again: those that come first are meant. In a table without such heads it is what it
 * begins with; totals and items that come again are those of another table.
 */
export function withoutRepeatedHeads(rows: readonly FittedRow[]): FittedRow[] {
  const heads = new Set(
    rows.flatMap(({ step, row }) => (step?.to.isHead === true ? [keyOf(row)] : [])),
  );
  const again = heads.size > 0 ? none : printedAgain(rows.map(({ row }) => row));
  const seen = new Set<string>();
  return rows.filter(({ row }) => {
    const key = keyOf(row);
    const isAgain = seen.has(key) && heads.has(key) && key !== '';
    seen.add(key);
    return !isAgain && !again.has(row);
  });
}

const none: ReadonlySet<TableRow> = new Set();

/** Rows that a table on the next page begins with as the first table does: whoever drew them took them for its heads. */
export function printedAgain(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const first = rows[0]?.table;
  const keys = rows.filter(({ table }) => table === first).map(keyOf);
  const again = new Set<TableRow>();
  let place = 0;
  rows.forEach((row, at) => {
    if (row.table === first) return;
    if (row.table !== rows[at - 1]?.table) place = 0;
    const key = keyOf(row);
    if (place < 0 || key === '' || key !== keys[place]) place = -1;
    else {
      again.add(row);
      place += 1;
    }
  });
  return again;
}

/** The words of a row, in whatever columns they stand. */
function keyOf({ cells }: TableRow): string {
  return cells
    .map(({ cell }) => labelKey(cell.text))
    .filter((key) => key !== '')
    .join('|');
}

import { labelKey } from '../read/label-key';
import type { TableRow } from './row-view';

/** Rows that a table on the next page begins with as the first table does: whoever drew them took them for its heads. */
export function printedAgain(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const first = rows[0]?.table;
  if (rows.at(-1)?.table === first) return new Set();
  const keys = rows.filter(({ table }) => table === first).map(rowKey);
  const again = new Set<TableRow>();
  let place = 0;
  rows.forEach((row, at) => {
    if (row.table === first) return;
    if (row.table !== rows[at - 1]?.table) place = 0;
    const key = rowKey(row);
    if (place < 0 || key === '' || key !== keys[place]) place = -1;
    else {
      again.add(row);
      place += 1;
    }
  });
  return again;
}

/** The words of a row, in whatever columns they stand. */
export function rowKey({ cells }: TableRow): string {
  return cells
    .map(({ cell }) => labelKey(cell.text))
    .filter((key) => key !== '')
    .join('|');
}

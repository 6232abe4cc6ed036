import type { FittedRow } from './fit-rows';
import { rowKey } from './printed-again';
import type { TableRow } from './row-view';

/**
 * On the next page the heads of the columns are printed again: those that come first are meant. In a table without such heads it is what it
 * begins with; totals and items that come again are those of another table.
 */
export function withoutRepeatedHeads(
  rows: readonly FittedRow[],
  printedAgain: ReadonlySet<TableRow>,
): FittedRow[] {
  const heads = new Set(
    rows.flatMap(({ step, row }) => (step?.to.isHead === true ? [rowKey(row)] : [])),
  );
  const again = heads.size > 0 ? none : printedAgain;
  const seen = new Set<string>();
  return rows.filter(({ row }) => {
    const key = rowKey(row);
    const isAgain = seen.has(key) && heads.has(key) && key !== '';
    seen.add(key);
    return !isAgain && !again.has(row);
  });
}

const none: ReadonlySet<TableRow> = new Set();

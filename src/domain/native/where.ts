import { columnName, printCell, type Cell } from '../grid/cell';
import { coverRanges } from '../grid/cover-ranges';
import { columnCount, isOneCell, rowCount, type CellRange } from '../grid/cell-range';

/**
 * A formula that is not 0 where the cell that is looked at is in one of the ranges. Rows are named by references, so that they move
 * with the rows that come and go; a range of rows lives on when its last row is deleted.
 */
export function isIn(ranges: readonly CellRange[], first: Cell): string {
  const byColumns = new Map<string, string[]>();
  for (const range of coverRanges(ranges)) {
    const columns = isOneCell(range) ? '' : columnsTest(range, first);
    const rows = isOneCell(range) ? cellTest(range, first) : rowsTest(range, first);
    byColumns.set(columns, [...(byColumns.get(columns) ?? []), rows]);
  }
  const tests = [...byColumns].flatMap(([columns, rows]) => {
    if (columns === '') return rows.map((row) => `(${row})`);
    return [`${columns}*${rows.length === 1 ? rows.join('') : `(${rows.join('+')})`}`];
  });
  return tests.length === 1 ? tests.join('').replace(/^\((ROWS[^=]*=1)\)$/, '$1') : tests.join('+');
}

/** From itself to there it is one cell. */
function cellTest({ top, left }: CellRange, first: Cell): string {
  const between = `${printCell(first)}:$${columnName(left)}$${top + 1}`;
  return `ROWS(${between})*COLUMNS(${between})=1`;
}

function columnsTest(range: CellRange, first: Cell): string {
  const own = printCell(first);
  const at = (target: number) => `$${columnName(target)}${first.row + 1}`;
  if (columnCount(range) === 1) return `(COLUMNS(${own}:${at(range.left)})=1)`;
  return `SUMPRODUCT(--(COLUMN(${own})=COLUMN(${at(range.left)}:${at(range.right)})))`;
}

function rowsTest(range: CellRange, first: Cell): string {
  const own = printCell(first);
  const at = (target: number) => `${columnName(first.column)}$${target + 1}`;
  if (rowCount(range) === 1) return `(ROWS(${own}:${at(range.top)})=1)`;
  return `SUMPRODUCT(--(ROW(${own})=ROW(${at(range.top)}:${at(range.bottom)})))`;
}

import { columnName, printCell, type Cell } from '../grid/cell';
import { coverRanges } from '../grid/cover-ranges';
import { columnCount, isOneCell, rowCount, type CellRange } from '../grid/cell-range';

/** Two formulas, both of which are not 0 where the cell that is looked at is in one of the ranges. */
export interface ColumnsAndRows {
  readonly columns: string;
  readonly rows: string;
}

/**
 * A formula that is not 0 where the cell that is looked at is in one of the ranges. Rows are named by references, so that they move
 * with the rows that come and go; a range of rows lives on when its last row is deleted.
 */
export function isIn(ranges: readonly CellRange[], first: Cell): string {
  const covered = coverRanges(ranges);
  const cells = covered.filter(isOneCell).map((range) => `(${cellTest(range, first)})`);
  const areas = covered
    .filter((range) => !isOneCell(range))
    .map((range) => ({ columns: columnsTest(range, first), rows: rowsTest(range, first) }));
  const ofAreas = shortest([inColumns(areas), inRows(areas)].map((all) => all.map(product)));
  const tests = [...cells, ...ofAreas];
  return tests.length === 1 ? tests.join('').replace(/^\((ROWS[^=]*=1)\)$/, '$1') : tests.join('+');
}

/** The same as a product, where it is one; null for a single cell, and for areas that are not side by side or below each other. */
export function columnsAndRows(ranges: readonly CellRange[], first: Cell): ColumnsAndRows | null {
  const covered = coverRanges(ranges);
  const areas = covered.map((range) => ({
    columns: columnsTest(range, first),
    rows: rowsTest(range, first),
  }));
  const found = [inColumns(areas), inRows(areas)].find((all) => all.length === 1);
  return found?.[0] ?? null;
}

function product({ columns, rows }: ColumnsAndRows): string {
  return `${columns}*${rows}`;
}

function shortest(all: readonly (readonly string[])[]): readonly string[] {
  const length = (tests: readonly string[]) => tests.join('+').length;
  return [...all].sort((one, other) => length(one) - length(other))[0] ?? [];
}

/** Areas of the same columns, each once, with all their rows. */
function inColumns(areas: readonly ColumnsAndRows[]): ColumnsAndRows[] {
  return gathered(areas.map(({ columns, rows }) => [columns, rows])).map(([columns, rows]) => ({
    columns,
    rows,
  }));
}

function inRows(areas: readonly ColumnsAndRows[]): ColumnsAndRows[] {
  return gathered(areas.map(({ columns, rows }) => [rows, columns])).map(([rows, columns]) => ({
    columns,
    rows,
  }));
}

function gathered(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const all = new Map<string, string[]>();
  for (const [key, one] of pairs) all.set(key, [...(all.get(key) ?? []), one]);
  return [...all].map(([key, ones]) => [
    key,
    ones.length === 1 ? ones.join('') : `(${ones.join('+')})`,
  ]);
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

import {
  columnCount,
  parseRange,
  printRange,
  rowCount,
  type CellRange,
} from '../domain/grid/cell-range';
import { coverRanges } from '../domain/grid/cover-ranges';
import { cellsAt } from './batch-ranges';

/** Rows below one another that are merged alike are merged by one call. */
export function writeMerges(sheet: Excel.Worksheet, merges: readonly string[]): void {
  const ranges = merges.flatMap((merge) => parseRange(merge) ?? []);
  const isRow = (range: CellRange) => rowCount(range) === 1;
  for (const range of stacked(ranges.filter(isRow))) {
    cellsAt(sheet, printRange(range)).merge(rowCount(range) > 1);
  }
  for (const range of ranges.filter((one) => !isRow(one))) {
    cellsAt(sheet, printRange(range)).merge();
  }
}

/** Rows of the same columns as one area. Neighbours side by side stay apart: they are not one cell. */
export function stacked(rows: readonly CellRange[]): CellRange[] {
  const columns = new Map<string, CellRange[]>();
  for (const range of rows) {
    const key = `${range.left} ${columnCount(range)}`;
    columns.set(key, [...(columns.get(key) ?? []), range]);
  }
  return [...columns.values()].flatMap(coverRanges);
}

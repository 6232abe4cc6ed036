import {
  columnCount,
  parseRange,
  printRange,
  rowCount,
  type CellRange,
} from '../domain/grid/cell-range';
import { coverRanges } from '../domain/grid/cover-ranges';
import type { BatchRanges } from './batch-ranges';

/** Rows below one another that are merged alike are merged by one call. */
export function writeMerges(ranges: BatchRanges, merges: readonly string[]): void {
  const merged = merges.flatMap((merge) => parseRange(merge) ?? []);
  const isRow = (range: CellRange) => rowCount(range) === 1;
  for (const range of stacked(merged.filter(isRow))) {
    ranges.at(printRange(range)).merge(rowCount(range) > 1);
  }
  for (const range of merged.filter((one) => !isRow(one))) {
    ranges.at(printRange(range)).merge();
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

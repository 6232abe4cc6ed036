import {
  columnCount,
  parseRange,
  printRange,
  rowCount,
  type CellRange,
} from '../../domain/grid/cell-range';
import { coverRanges } from '../../domain/grid/cover-ranges';
import { oncePer } from './once-per';
import type { BatchRanges } from './batch-ranges';

export function writeMerges(ranges: BatchRanges, merges: readonly string[]): void {
  const { across, whole } = mergesOf(merges);
  for (const { area, isHigh } of across) ranges.at(area).merge(isHigh);
  for (const area of whole) ranges.at(area).merge();
}

/** Rows below one another that are merged alike are merged by one call. */
const mergesOf = oncePer((merges: readonly string[]) => {
  const merged = merges.flatMap((merge) => parseRange(merge) ?? []);
  const isRow = (range: CellRange) => rowCount(range) === 1;
  return {
    across: stacked(merged.filter(isRow)).map((range) => ({
      area: printRange(range),
      isHigh: rowCount(range) > 1,
    })),
    whole: merged.filter((one) => !isRow(one)).map(printRange),
  };
});

/** Rows of the same columns as one area. Neighbours side by side stay apart: they are not one cell. */
export function stacked(rows: readonly CellRange[]): CellRange[] {
  const columns = new Map<string, CellRange[]>();
  for (const range of rows) {
    const key = `${range.left} ${columnCount(range)}`;
    columns.set(key, [...(columns.get(key) ?? []), range]);
  }
  return [...columns.values()].flatMap(coverRanges);
}

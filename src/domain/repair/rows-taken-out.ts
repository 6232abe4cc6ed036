import type { CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';

/** Rows that are to go, counted from zero. */
export interface RowsTakenOut {
  readonly row: number;
  readonly count: number;
}

/** A sheet as it will be when the rows are gone; nothing stands in them. */
export function gridWithout(
  taken: RowsTakenOut,
  { name, used, merges, cellAt }: SheetGrid,
): SheetGrid {
  return {
    name,
    used: used && rangeWithout(taken, used),
    merges: merges
      .map((range) => rangeWithout(taken, range))
      .filter(({ top, bottom }) => top <= bottom),
    cellAt: (row, column) => cellAt(row < taken.row ? row : row + taken.count, column),
  };
}

export function rangeWithout({ row, count }: RowsTakenOut, range: CellRange): CellRange {
  const { top, bottom } = range;
  const goneAbove = (edge: number) => Math.min(Math.max(edge - row, 0), count);
  return { ...range, top: top - goneAbove(top), bottom: bottom - goneAbove(bottom + 1) };
}

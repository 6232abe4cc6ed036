import type { CellRange } from '../grid/cell-range';
import { addsBelow } from './cells-in-formula';
import type { SheetGrid } from '../grid/sheet-grid';

/** Where sums stand above the rows of a region. */
export interface SumsAbove {
  /** The next row above that adds up what stands below it in a column of the form; null where none does. */
  nearest(row: number, column: number): number | null;
}

/** Each cell is looked at once, however many rows ask. */
export function sumsAbove(
  grid: SheetGrid,
  { top }: CellRange,
  columns: readonly (number | null)[],
): SumsAbove {
  const known = columns.map(() => new Map<number, number | null>([[top, null]]));
  return {
    nearest(row, column) {
      const at = columns[column] ?? null;
      const inColumn = known[column];
      if (at === null || !inColumn || row <= top) return null;
      let start = row;
      while (!inColumn.has(start)) start -= 1;
      let found = inColumn.get(start) ?? null;
      for (let above = start; above < row; above += 1) {
        if (addsBelow(grid.cellAt(above, at).formula, at, above)) found = above;
        inColumn.set(above + 1, found);
      }
      return found;
    },
  };
}

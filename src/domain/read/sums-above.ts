import type { CellRange } from '../grid/cell-range';
import { addsBelow, rowsNamedBelow } from './cells-in-formula';
import type { SheetCells } from '../grid/sheet-grid';

/** What sums stand above the rows of a region, and what they add up. */
export interface SumsAbove {
  /** The next row above that adds up what stands below it in a column of the form; null where none does. */
  nearest(row: number, column: number): number | null;
  /** Whether a cell adds up one by one what are sums of what stands below them, and nothing else. */
  addsSums(row: number, column: number): boolean;
}

/** Each cell is looked at once, however many rows ask. */
export function sumsAbove(
  grid: SheetCells,
  { top }: CellRange,
  columns: readonly (number | null)[],
): SumsAbove {
  // Few rows ask, and about few columns.
  const known: (Map<number, number | null> | undefined)[] = [];
  return {
    nearest(row, column) {
      const at = columns[column] ?? null;
      if (at === null || row <= top) return null;
      const inColumn = (known[column] ??= new Map([[top, null]]));
      let start = row;
      while (!inColumn.has(start)) start -= 1;
      let found = inColumn.get(start) ?? null;
      for (let above = start; above < row; above += 1) {
        if (addsBelow(grid.cellAt(above, at).formula, at, above)) found = above;
        inColumn.set(above + 1, found);
      }
      return found;
    },
    addsSums(row, column) {
      const at = columns[column] ?? null;
      if (at === null) return false;
      const added = rowsNamedBelow(grid.cellAt(row, at).formula, at, row);
      return (
        added.length > 0 && added.every((one) => addsBelow(grid.cellAt(one, at).formula, at, one))
      );
    },
  };
}

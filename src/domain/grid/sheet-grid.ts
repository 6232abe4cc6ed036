import type { CellRange } from './cell-range';

/** What a sheet holds, wherever it was read from: Excel, a file, or a plan. Cells are counted from zero. */
export interface SheetGrid {
  readonly name: string;
  /** From the first cell that holds anything to the last; null for an empty sheet. */
  readonly used: CellRange | null;
  cellAt(row: number, column: number): GridCell;
  /** The columns that hold anything, from left to right, by their rows; absent where each cell has to be looked at. */
  readonly filled?: ReadonlyMap<number, readonly number[]>;
  /** The merged areas. */
  readonly merges: readonly CellRange[];
}

/** What stands in its cells. */
export type SheetCells = Pick<SheetGrid, 'cellAt' | 'merges'>;

export interface GridCell {
  /** Null for an empty cell. An error of a formula is its text: #VALUE!. */
  readonly value: string | number | boolean | null;
  /** With its leading =, null where the cell holds a value. */
  readonly formula: string | null;
  /** How the sheet prints it, where that is known: a date is a number in `value`. */
  readonly text: string | null;
}

export const emptyCell: GridCell = { value: null, formula: null, text: null };

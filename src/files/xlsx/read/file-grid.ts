import type { SheetGrid } from '../../../domain/grid/sheet-grid';
import type { SheetCells } from './sheet-cells';

/** The cells of a file as a grid. Only those that hold anything take room. */
export function fileGrid(name: string, cells: SheetCells): SheetGrid {
  return {
    name,
    used: cells.used(),
    cellAt: (row, column) => cells.at(row, column),
    filled: cells.filled(),
    merges: cells.merges,
  };
}

import { rangeOfCell, type CellRange } from './cell-range';
import type { Cell } from './cell';

/** Joins cells that stand side by side in a row, so that a list of them becomes few ranges. */
export function groupCells(cells: readonly Cell[]): CellRange[] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return inOrder.reduce<CellRange[]>((ranges, cell) => {
    const last = ranges[ranges.length - 1];
    const continues = last?.bottom === cell.row && last.right + 1 === cell.column;
    return continues
      ? [...ranges.slice(0, -1), { ...last, right: cell.column }]
      : [...ranges, rangeOfCell(cell)];
  }, []);
}

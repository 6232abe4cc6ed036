import { parseCell } from '../grid/cell';
import type { FittedGrid } from './fitted-grid';

/** The sum of an item in which nothing else stands. */
export function isZero({ grid }: FittedGrid, at: string): boolean {
  const cell = parseCell(at);
  return cell !== null && grid.cellAt(cell.row, cell.column).value === 0;
}

/** Nothing, or 某某局 below 某某局 and nothing else: the department's own row among those of its units, in a form that waits to be filled in. */
export function saysNameAbove({ grid, region: { left, right } }: FittedGrid, at: string): boolean {
  const row = parseCell(at)?.row ?? 0;
  for (let column = left; column <= right; column += 1) {
    const { value } = grid.cellAt(row, column);
    const isNothing = value === null || value === '' || value === 0;
    if (!isNothing && value !== grid.cellAt(row - 1, column).value) return false;
  }
  return true;
}

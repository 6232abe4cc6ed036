import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';

/** Every cell of a range, row by row. */
export function cellAddresses({ top, left, bottom, right }: CellRange): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(printCell({ row, column }));
  }
  return cells;
}

import { printCell, type Cell } from './cell';
import { parseRange, type CellRange } from './cell-range';

/** Every cell of a range, row by row. */
export function cellAddresses(range: CellRange): string[] {
  return cellsIn(range).map(printCell);
}

/** Those of an area as formulas name it, $B$2:C5; none where it is no range of cells. */
export function addressesIn(area: string): string[] {
  const range = parseRange(area);
  return range ? cellAddresses(range) : [];
}

export function cellsIn({ top, left, bottom, right }: CellRange): Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
}

import { printCell } from '../../domain/grid/cell';
import { overlap, parseRange, printRange, type CellRange } from '../../domain/grid/cell-range';
import type { SelectedPlace } from '../ports';

/** What stands in the way of a form: the first cell, merged area or table, or the end of the sheet; null where it is free. */
export function findTaken(
  { origin, contents, merged, tables }: SelectedPlace,
  needed: CellRange,
): string | 'end' | null {
  if (!contents) return 'end';
  const inTheWay = [...tables, ...merged].find((area) => {
    const range = parseRange(area);
    return range !== null && overlap(range, needed);
  });
  for (let row = needed.top; row <= needed.bottom; row += 1) {
    for (let column = needed.left; column <= needed.right; column += 1) {
      const content = contents[row - origin.row]?.[column - origin.column];
      if (content !== '') return content === undefined ? 'end' : printCell({ row, column });
    }
  }
  const range = inTheWay === undefined ? null : parseRange(inTheWay);
  return range && printRange(range);
}

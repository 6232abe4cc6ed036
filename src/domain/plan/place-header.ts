import type { HeaderCell } from '../form/form-definition';
import { overlap, rangeOf, type CellRange } from '../grid/cell-range';
import type { PlacedText } from './form-layout';

/**
 * Finds the cells of a header whose labels span rows and columns.
 * @throws RangeError when the labels do not exactly fill the header: such a form cannot be drawn.
 */
export function placeHeader(
  rows: readonly (readonly HeaderCell[])[],
  top: number,
  width: number,
): PlacedText[] {
  const placed: PlacedText[] = [];
  const isTaken = (range: CellRange) => placed.some((other) => overlap(other.range, range));
  rows.forEach((cells, index) => {
    const row = top + index;
    let column = 0;
    for (const { label, rows: down = 1, columns: across = 1 } of cells) {
      while (isTaken(rangeOf(row, column, 1, 1))) column += 1;
      const range = rangeOf(row, column, down, across);
      if (isTaken(range) || range.right >= width || range.bottom >= top + rows.length) {
        throw new RangeError(`the header has no room for ${label}`);
      }
      placed.push({ text: label, range });
    }
    const open = Array.from({ length: width }, (_, at) => rangeOf(row, at, 1, 1)).some(
      (cell) => !isTaken(cell),
    );
    if (open) throw new RangeError(`row ${index + 1} of the header has empty places`);
  });
  return placed;
}

import type { FormStyle } from '../form/form-style';
import { endsWithBlock } from '../form/walk-parts';
import { overlap, type CellRange } from '../grid/cell-range';
import type { IndexedStyle } from './form-index';
import type { SheetGrid } from '../grid/sheet-grid';
import { isNote } from './note-on-sheet';
import { isFilled } from './sheet-rows';
import { findLabel, isBlankRow, type SheetTexts } from './sheet-texts';

/** So many empty rows may lie between two items of a block; what follows more of them is something else. */
const longestGap = 10;
/** So many rows may have been put in between title and table. */
const moreAbove = 2;

/** The first row of a form whose table begins in a row: its title, or what stands right above the table in its place. */
export function topOf(
  { style, headings, lines }: IndexedStyle,
  sheet: SheetTexts,
  row: number,
  above: number,
): number {
  const height = style.heading.length + style.lines.length;
  const highest = Math.max(above, row - height - moreAbove);
  let top = findLabel(sheet, highest, row, [...headings, ...lines]) ?? row;
  while (top > Math.max(above, row - height) && !isBlankRow(sheet, top - 1)) top -= 1;
  return top;
}

/** The last row of a form whose last label stands in a row, with its items and notes; `below` begins the next form. */
export function bottomOf(
  { body, notes }: FormStyle,
  sheet: SheetTexts,
  last: number,
  below: number,
): number {
  const isOpen = endsWithBlock(body);
  const gap = isOpen ? longestGap : notes.length;
  let bottom = last;
  for (let row = last + 1; row < below && row - bottom <= gap + 1; row += 1) {
    if (!isBlankRow(sheet, row)) bottom = row;
  }
  // With the row that closes the table.
  return isOpen && bottom + 1 < below ? bottom + 1 : bottom;
}

/**
 * Where a form is that has a name: with what stands right below it. Once the row that closes a table was used, the next one is
 * written below, and names do not grow with it. What has a name of its own does not belong to it.
 */
export function markedRegion(
  style: FormStyle,
  grid: SheetGrid,
  region: CellRange,
  named: readonly CellRange[],
): CellRange {
  const hasNote = style.notes.length > 0 || style.emptyNote !== undefined;
  if (!endsWithBlock(style.body)) return region;
  // Below a note nothing of the form follows, unless something was pasted over it.
  if (hasNote && isNote(style, grid.cellAt(region.bottom, region.left))) return region;
  const isFree = (row: number) =>
    named.every((other) => !overlap(other, { ...region, top: row, bottom: row }));
  let { bottom } = region;
  if (hasNote && isEmptied(grid, region) && isFree(bottom + 1)) bottom += 1;
  while (
    isFilledRow(grid, region, bottom) &&
    isFilledRow(grid, region, bottom + 1) &&
    isFree(bottom + 1)
  ) {
    bottom += 1;
  }
  return { ...region, bottom };
}

/** Merged cells keep only the first of what is pasted over them: where that was empty, the note is gone and the rows go on below it. */
function isEmptied(grid: SheetGrid, region: CellRange): boolean {
  const { bottom, left, right } = region;
  if (isFilledRow(grid, region, bottom) || !isFilledRow(grid, region, bottom - 1)) return false;
  let filled = 0;
  let numbers = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cellAt(bottom + 1, column);
    if (isFilled(cell)) filled += 1;
    if (typeof cell.value === 'number') numbers += 1;
  }
  return numbers > 0 && filled > 1;
}

function isFilledRow(grid: SheetGrid, { left, right }: CellRange, row: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (isFilled(grid.cellAt(row, column))) return true;
  }
  return false;
}

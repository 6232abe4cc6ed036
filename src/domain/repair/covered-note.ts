import { styleOf } from '../form/form-definition';
import { endsWithBlock } from '../form/walk-parts';
import { columnCount, rangeOf, rowCount, type CellRange } from '../grid/cell-range';
import { isNote } from '../read/note-on-sheet';
import { isFilled } from '../read/sheet-rows';
import type { FormNow } from './sheet-now';

/** A note below a table, where something else stands now: the row, and the last row that was pasted with it. */
export interface CoveredNote {
  readonly range: CellRange;
  readonly isMerged: boolean;
  /** The last of the rows without a gap that begin in the note's. */
  readonly bottom: number;
}

/**
 * What is pasted beyond the end of a table covers the note below it. Of a note that was written otherwise nothing is said: words in
 * its place are the user's, unless they were read as a row of the table.
 */
export function coveredNote(now: FormNow): CoveredNote | null {
  const { form, ref, region, sheet } = now;
  const style = styleOf(form, ref.styleId);
  const place = placeOfNote(now);
  if (!place) return null;
  const { range, isMerged } = place;
  const { top, left, right } = range;
  const cell = sheet.grid.cellAt(top, left);
  if (isNote(style, cell)) return null;
  const isNumber = cell.value !== null && /^[\d.]+$/.test(String(cell.value).trim());
  // The row that closes the table was pasted over too, and words below it are no sentence.
  const isOver = isFilledRow(now, top) || isFilledBelow(now, top);
  const isRow = endsWithBlock(style.body) && isFilledRow(now, top - 1) && isOver;
  if (!isNumber && !isRow) return null;
  let bottom = top;
  while (bottom < region.bottom && isFilledRow(now, bottom + 1)) bottom += 1;
  return { range: { top, bottom: top, left, right }, isMerged, bottom };
}

type NotePlace = Pick<CoveredNote, 'range' | 'isMerged'>;

/** By its merged cells; where those went with what was pasted, by the names of form and block. */
function placeOfNote(now: FormNow): NotePlace | null {
  const { form, ref, region, sheet, marks, reading } = now;
  const style = styleOf(form, ref.styleId);
  const count = style.notes.length + (style.emptyNote ? 1 : 0);
  const top = reading.table.range?.top;
  if (count === 0 || top === undefined) return null;
  const acrossTable = sheet.grid.merges.filter(
    (range) =>
      range.top > top &&
      range.bottom <= region.bottom &&
      rowCount(range) === 1 &&
      range.left === region.left &&
      columnCount(range) === style.columns.length,
  );
  const inFirst = (range: CellRange) => sheet.grid.cellAt(range.top, range.left);
  const notThere = acrossTable.filter((range) => !isNote(style, inFirst(range)));
  if (acrossTable.length - notThere.length >= count) return null;
  const merged = notThere.find(
    (range) => isFilled(inFirst(range)) || isFilledBelow(now, range.top),
  );
  if (merged) return { range: merged, isMerged: true };
  const whole = marks.found.get(null);
  const last = Math.max(
    ...[...marks.found].map(([part, at]) => (part === null ? -1 : (at?.bottom ?? -1))),
  );
  const hasKept = endsWithBlock(style.body) && whole?.bottom === last + count && last >= top;
  if (!whole || !hasKept || count > 1) return null;
  return {
    range: rangeOf(whole.bottom, region.left, 1, style.columns.length),
    isMerged: false,
  };
}

/** In the form itself, which ends with its notes. */
function isFilledBelow(now: FormNow, row: number): boolean {
  return row < now.region.bottom && isFilledRow(now, row + 1);
}

function isFilledRow({ sheet: { grid }, region }: FormNow, row: number): boolean {
  for (let column = region.left; column <= region.right; column += 1) {
    if (isFilled(grid.cellAt(row, column))) return true;
  }
  return false;
}

import { fillText } from '../form/profile';
import { printCell } from '../grid/cell';
import { printRange, topLeft, type CellRange } from '../grid/cell-range';
import { emptyCell, type SheetCells } from '../grid/sheet-grid';
import { indexFields } from '../layout/field-index';
import { formulaText } from '../layout/formula-text';
import type { FormLayout, PlacedNote } from '../layout/placed';
import type { PlannedCell } from '../plan/sheet-plan';
import { readForm } from '../read/read-form';
import type { RowStep } from '../rows/row-plan';
import { coveredNote, type CoveredNote } from './covered-note';
import { placeForm } from './place-form';
import { textsAbove } from './printed-places';
import { marksWith, sheetWith, type RowsPushedIn } from './rows-pushed-in';
import type { FormNow } from './sheet-now';
import { sheetProfile } from './sheet-profile';
import { textSteps } from './text-steps';

/** What stands in the place of a note, and what the form is once the note is below it again; null where that cannot be. */
export interface FoundNote {
  readonly at: string;
  readonly row: number;
  readonly text: string;
  readonly steps: readonly RowStep[];
  readonly after: FormNow | null;
}

export function findCoveredNote(now: FormNow): FoundNote | null {
  const covered = coveredNote(now);
  if (!covered) return null;
  const place = topLeft(covered.range);
  const text = firstText(now.sheet.grid, covered.range);
  const said = { at: printCell(place), row: place.row + 1, text };
  const least = covered.bottom - covered.range.top + 2;
  const room = roomFor(now, covered, least) ?? roomFor(now, covered, least + 1);
  return { ...said, steps: room?.steps ?? [], after: room?.after ?? null };
}

/** What stands in its place first; where its merged cells kept nothing, what stands below. */
function firstText({ cellAt }: SheetCells, { top, left, right }: CellRange): string {
  for (const row of [top, top + 1]) {
    for (let column = left; column <= right; column += 1) {
      const { value } = cellAt(row, column);
      if (value !== null && value !== '') return String(value);
    }
  }
  return '';
}

/**
 * The rows that were pasted over a note stay where they are: as many empty ones come above the note and take what stood in and below
 * it, one closes the table, and one more is the first inside an item that has none yet. Null where the note is not below them then.
 */
function roomFor(
  now: FormNow,
  covered: CoveredNote,
  count: number,
): { readonly steps: readonly RowStep[]; readonly after: FormNow } | null {
  const pushed: RowsPushedIn = { row: covered.range.top, count };
  const after = formAfter(now, covered, pushed);
  const layout = placeForm(after)?.layout;
  const [note] = layout?.notes ?? [];
  if (!layout?.closing || note?.range.top !== pushed.row + count) return null;
  const steps: RowStep[] = [
    { kind: 'insertRows', row: pushed.row, count },
    ...movedUp(now, covered, pushed),
    ...(covered.isMerged ? [] : [{ kind: 'merge', area: printRange(note.range) } as const]),
    { kind: 'put', cell: printCell(topLeft(note.range)), content: contentOf(note, layout, after) },
  ];
  return { steps, after };
}

function movedUp(
  { sheet: { grid } }: FormNow,
  { range, isMerged, bottom }: CoveredNote,
  { count }: RowsPushedIn,
): RowStep[] {
  const { top, left } = range;
  const rows = (from: number, to: number) => printRange({ ...range, top: from, bottom: to });
  const first = isMerged ? top + 1 : top;
  const copies: RowStep[] = [];
  if (isMerged)
    copies.push(...putSteps(printCell({ row: top, column: left }), grid.cellAt(top, left).value));
  if (first <= bottom) {
    const from = rows(first + count, bottom + count);
    copies.push({ kind: 'copy', from, to: rows(first, bottom), what: 'content' });
  }
  return [...copies, { kind: 'clear', areas: [rows(top + count, bottom + count)] }];
}

function putSteps(cell: string, value: string | number | boolean | null): RowStep[] {
  if (typeof value === 'string') return textSteps(cell, value);
  return typeof value === 'number' ? [{ kind: 'put', cell, content: value }] : [];
}

/** The form as it will be, without the note. */
function formAfter(now: FormNow, covered: CoveredNote, pushed: RowsPushedIn): FormNow {
  const { range, bottom } = covered;
  const { form, ref, region, marks } = now;
  const sheet = sheetWith(pushed, now.sheet);
  const noteRow = range.top + pushed.count;
  const grid = {
    ...sheet.grid,
    cellAt: (row: number, column: number) => {
      const isMoved = row >= range.top && row <= bottom;
      const isLeft = row >= noteRow && row <= bottom + pushed.count;
      if (isMoved) return now.sheet.grid.cellAt(row, column);
      return isLeft ? emptyCell : sheet.grid.cellAt(row, column);
    },
  };
  const regionAfter = { ...region, bottom: noteRow - 1 };
  return {
    ...now,
    region: regionAfter,
    sheet: { ...sheet, grid },
    marks: marksWith(pushed, marks),
    reading: readForm(form, ref.styleId, grid, regionAfter),
  };
}

function contentOf(
  { text, whileZero, range }: PlacedNote,
  layout: FormLayout,
  now: FormNow,
): PlannedCell {
  const words = fillText(text, sheetProfile(textsAbove(layout, now), now));
  if (whileZero === undefined) return words;
  const formula = { whileZero, text: words };
  return { formula: formulaText(formula, { scope: [], range }, indexFields(layout), layout) };
}

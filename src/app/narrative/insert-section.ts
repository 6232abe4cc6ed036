import { printCell } from '../../domain/grid/cell';
import { printRange, rangeOf, type CellRange } from '../../domain/grid/cell-range';
import { isFilled } from '../../domain/read/sheet-rows';
import { nextInstance } from '../../domain/layout/mark-name';
import { findTaken } from '../insert/find-taken';
import { problemOf, sheetProtected, type Problem } from '../problem';
import type { SelectedPlace, WorkbookPort } from '../ports';
import { namesOnly, noteBases } from './base-notes';
import { nameStep, putStep } from './section-rows';
import { markPart, printTextMark, textRef, type TextRef } from './text-mark';
import { noteFacts, type KeyedFacts, type NotedFacts } from './typed-facts';

export interface SectionRequest {
  readonly styleId: string;
  /** As names write it. */
  readonly part: string;
  /** As it is printed now. */
  readonly lines: readonly string[];
  readonly facts: KeyedFacts;
}

export type SectionOutcome =
  | {
      readonly kind: 'placed';
      readonly sheet: string;
      readonly address: string;
      readonly noted: NotedFacts;
    }
  /** Nothing was written: this cell or merged area is in the way, or the sheet ends before (null). */
  | {
      readonly kind: 'taken';
      readonly sheet: string;
      readonly address: string;
      readonly taken: string | null;
    }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** The sheet, where it reads otherwise now; null where nobody knows. */
      readonly changed: readonly string[] | null;
    };

/**
 * Writes a section into the selected cell and those below it, a paragraph each, where they are free. Contents and names only: how
 * the user's own sheet looks is hers. One step to undo.
 */
export async function insertSection(
  workbook: WorkbookPort,
  request: SectionRequest,
): Promise<SectionOutcome> {
  const { styleId, part, lines, facts } = request;
  let free: FreePlace | null = null;
  try {
    const around = await workbook.look({ rows: lines.length, columns: 1 });
    const { selection } = around;
    if (!selection) throw new RangeError('nothing is selected');
    if (selection.isProtected) throw sheetProtected();
    const { origin, sheet, sheetId } = selection;
    const range = rangeOf(origin.row, origin.column, lines.length, 1);
    const taken = findTaken(selection, range);
    if (taken !== null) return takenBy(selection, range, taken);
    const instance = nextInstance(textRef(styleId, 'section'), around.names);
    const text: TextRef = { kind: 'section', style: markPart(styleId), instance };
    const kept = { notes: around.notes, names: namesOnly(around.names) };
    const { notes, names } = noteBases(kept, [{ text, sections: new Map([[part, lines]]) }]);
    const named = (one: string | null) =>
      nameStep({
        name: printTextMark(text, one),
        sheet,
        range,
        owner: 'workbook',
        isNew: true,
      });
    const steps = [
      ...lines.map((line, index) => putStep(range.top + index, range.left, line)),
      named(part),
      named(null),
    ];
    const typed = noteFacts(notes, facts);
    free = { sheet, sheetId, range };
    await workbook.writeSheets([{ sheetId, steps }], {
      notes: typed.notes,
      noteParts: around.noteParts,
      names,
    });
    return { kind: 'placed', sheet, address: printRange(range), noted: typed.noted };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error), changed: await changedAt(workbook, free) };
  }
}

interface FreePlace {
  readonly sheet: string;
  readonly sheetId: string;
  readonly range: CellRange;
}

/** A batch that failed is not taken back by Excel: the cells were free before. */
async function changedAt(
  workbook: WorkbookPort,
  free: FreePlace | null,
): Promise<readonly string[] | null> {
  if (!free) return [];
  const { sheet, sheetId, range } = free;
  const { sheets } = await workbook.readGrids([sheetId]).catch(() => ({ sheets: [] }));
  const [now] = sheets;
  if (!now) return null;
  const { top, bottom, left } = range;
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
  return rows.some((row) => isFilled(now.grid.cellAt(row, left))) ? [sheet] : [];
}

function takenBy(
  { sheet, origin }: SelectedPlace,
  range: CellRange,
  taken: string,
): SectionOutcome {
  return taken === 'end'
    ? { kind: 'taken', sheet, address: printCell(origin), taken: null }
    : { kind: 'taken', sheet, address: printRange(range), taken };
}

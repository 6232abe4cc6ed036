import { parseCell, type Cell } from '../../domain/grid/cell';
import { contains, type CellRange } from '../../domain/grid/cell-range';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { FormPlace, SheetTexts, WorkbookPort } from '../ports';
import { sameCells } from '../rows/same-cells';
import type { SheetNow, Written } from './record-deeds';

/** Something that was written, and how to know that it is as it was before. */
export interface Deed {
  /** Whether what happened there may have taken it back. */
  isTouched(sheetId: string | null, edited: CellRange | null): boolean;
  /** A sheet as it stands now; true where all of it is undone. */
  sees(sheet: SheetNow): boolean;
  /** Whether somebody wrote something else over it; looks alone are not known. */
  isOverwritten(): boolean;
  /** Reads what has to be read; true where that says by itself that it is undone. */
  looks(workbook: WorkbookPort): Promise<boolean>;
  /** Those who follow the sheets do not read what has to be known of it. */
  readonly isUnread: boolean;
}

interface SheetBefore {
  readonly before: SheetGrid;
  /** The cells that read otherwise since; null where rows came or went, and while nobody looked. */
  written: readonly Cell[] | null;
  /** How it read once it was written. */
  after: SheetGrid | null;
  state: 'unknown' | 'stands' | 'undone' | 'overwritten';
}

/** Null where nothing of it can be undone, or nobody knows what was there before. */
export function deedOf(written: Written): Deed | null {
  if (written.kind === 'sheets') return deedOfSheets(written.before);
  return written.kind === 'texts' ? deedOfTexts(written.texts) : deedOfForms(written.places);
}

function deedOfSheets(known: ReadonlyMap<string, SheetNow>): Deed {
  const sheets = new Map<string, SheetBefore>(
    [...known].map(([id, { grid }]) => [
      id,
      { before: grid, written: null, after: null, state: 'unknown' },
    ]),
  );
  return {
    isUnread: false,
    isTouched(sheetId, edited) {
      const sheet = sheetId === null ? undefined : sheets.get(sheetId);
      if (!sheet) return false;
      return !edited || !sheet.written || sheet.written.some((cell) => contains(edited, cell));
    },
    sees({ id, grid }) {
      const sheet = sheets.get(id);
      if (!sheet) return false;
      if (sheet.state === 'unknown') {
        sheet.written = differing(sheet.before, grid);
        // Only looks were changed: nobody hears of those.
        if (sheet.written?.length === 0) sheets.delete(id);
        else {
          sheet.state = 'stands';
          sheet.after = grid;
        }
        return false;
      }
      sheet.state = isAsBefore(sheet, grid)
        ? 'undone'
        : isAsWritten(sheet, grid)
          ? 'stands'
          : 'overwritten';
      return [...sheets.values()].every(({ state }) => state === 'undone');
    },
    isOverwritten: () => [...sheets.values()].some(({ state }) => state === 'overwritten'),
    async looks(workbook) {
      if (sheets.size > 0) await workbook.readGrids([...sheets.keys()]);
      return false;
    },
  };
}

function isAsBefore({ before, written }: SheetBefore, grid: SheetGrid): boolean {
  if (!written) return sameCells(before, grid);
  return written.every(({ row, column }) => isSame(before, grid, row, column));
}

function isAsWritten({ after, written }: SheetBefore, grid: SheetGrid): boolean {
  // Where rows came or went nobody knows which cells are whose.
  if (!after || !written) return true;
  return written.every(({ row, column }) => isSame(after, grid, row, column));
}

/** Null where the sheets are not as large, as after rows came or went. */
function differing(before: SheetGrid, now: SheetGrid): readonly Cell[] | null {
  const [area, other] = [before.used, now.used];
  if (!area || !other || area.bottom !== other.bottom || area.right !== other.right) return null;
  const cells: Cell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!isSame(before, now, row, column)) cells.push({ row, column });
    }
  }
  return cells;
}

/** Typed or entered: results follow what was. */
function isSame(one: SheetGrid, other: SheetGrid, row: number, column: number): boolean {
  const [cell, now] = [one.cellAt(row, column), other.cellAt(row, column)];
  if (cell.formula !== null || now.formula !== null) return cell.formula === now.formula;
  return cell.value === now.value;
}

/** Texts that were put into forms: undone as soon as all say what they said before. */
function deedOfTexts(written: readonly SheetTexts[]): Deed | null {
  const texts = written.flatMap(({ sheet, texts: own }) =>
    own.flatMap(({ address, before }) => {
      const cell = parseCell(address);
      return cell ? [{ sheet, cell, before }] : [];
    }),
  );
  if (texts.length === 0) return null;
  return {
    isUnread: true,
    isTouched: (_, edited) => !edited || texts.some(({ cell }) => contains(edited, cell)),
    sees: () => false,
    isOverwritten: () => false,
    async looks(workbook) {
      const { forms } = await workbook.readForms();
      return texts.every(({ sheet, cell, before }) =>
        forms.some(
          ({ sheet: name, origin, contents }) =>
            name === sheet &&
            String(contents[cell.row - origin.row]?.[cell.column - origin.column] ?? '') === before,
        ),
      );
    },
  };
}

/** Sheets that were added: undone when all are gone. Of cells at the selection nobody knows what they held. */
function deedOfForms(places: readonly FormPlace[]): Deed | null {
  if (places.some(({ isNewSheet }) => !isNewSheet)) return null;
  const sheets = places.map(({ sheet }) => sheet);
  return {
    isUnread: true,
    // Another sheet comes to the front where this one goes; nobody edits cells then.
    isTouched: (_, edited) => edited === null,
    sees: () => false,
    isOverwritten: () => false,
    looks: async (workbook) => (await workbook.sheetsThere(sheets)).length === 0,
  };
}

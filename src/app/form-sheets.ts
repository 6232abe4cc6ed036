import { parseRange, type CellRange } from '../domain/grid/cell-range';
import { parseSheetAddress } from '../domain/grid/sheet-address';
import { parseMark } from '../domain/layout/mark-name';
import type { DefinedName, FormSheet, SheetsReading } from './ports';

/** A name of a whole form, and the cells it stands for. */
export interface FormMark {
  readonly name: string;
  readonly sheet: string;
  readonly region: CellRange;
}

export function formMarks(names: readonly DefinedName[]): FormMark[] {
  return names.flatMap(({ name, refersTo }) => {
    if (parseMark(name)?.part !== null) return [];
    const place = parseSheetAddress(refersTo.replace(/^=/, ''));
    const region = place && parseRange(place.address);
    return region ? [{ name, sheet: place.sheet, region }] : [];
  });
}

/** The sheets on which something stands, each with the names of the forms on it. */
export function formSheets({ sheets, names }: SheetsReading): FormSheet[] {
  const marks = formMarks(names);
  return sheets
    .filter(({ grid }) => grid.used !== null)
    .map(({ id, grid, isProtected }) => ({
      id,
      grid,
      isProtected,
      marks: marks.filter(({ sheet }) => sheet === grid.name),
    }));
}

/** The sheets with forms that are too large to be read: left out without a word, they would count as done. */
export function unreadForms({ tooLarge, names }: SheetsReading): string[] {
  const marked = new Set(formMarks(names).map(({ sheet }) => sheet));
  return tooLarge.filter((sheet) => marked.has(sheet));
}

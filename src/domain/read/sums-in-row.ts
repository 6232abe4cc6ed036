import { columnNumber } from '../grid/cell';
import { addsBelow, ofOwnSheet } from './cells-in-formula';
import type { SheetRow } from './sheet-rows';

/**
 * Whether a formula adds up cells below its own, in its column: what users type into other cells does not, and what it takes
 * from other sheets is no sum.
 */
export function sumsBelow({ cells, sheetColumns, row }: SheetRow, column: number): boolean {
  const sheetColumn = sheetColumns[column] ?? null;
  return sheetColumn !== null && addsBelow(cells[column]?.formula ?? null, sheetColumn, row);
}

/**
 * Whether a formula adds up a stretch of its own column with a certain row in it. A stretch may reach into the next item, so that it
 * grows with what is inserted at its end: what is not the item's own is taken off again.
 */
export function sumsUp({ cells, sheetColumns }: SheetRow, column: number, row: number): boolean {
  const own = ofOwnSheet(cells[column]?.formula ?? '').replace(/\$/g, '');
  const isOwn = (name: string) => columnNumber(name) === sheetColumns[column];
  const isAdded = [...own.matchAll(/([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})/gi)].some(
    ([, from = '', top = '', to = '', bottom = '']) =>
      isOwn(from) && isOwn(to) && Number(top) <= row + 1 && row + 1 <= Number(bottom),
  );
  const isTakenOff = [...own.matchAll(/-([A-Z]{1,3})(\d{1,7})(?![\d:(])/gi)].some(
    ([, name = '', number = '']) => isOwn(name) && Number(number) === row + 1,
  );
  return isAdded && !isTakenOff;
}

/** Whether a formula looks at cells of its own sheet; one that lost some says nothing. */
export function calculates(row: SheetRow, column: number): boolean {
  const formula = row.cells[column]?.formula ?? '';
  return !formula.includes('#REF!') && /[A-Z]{1,3}\$?\d/i.test(ofOwnSheet(formula));
}

import { columnNumber } from '../grid/cell';
import type { SheetRow } from './sheet-rows';

const otherSheets =
  /(?:'(?:[^']|'')+'|[^\s'!"&*/+\-(),=]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gi;

/**
 * Whether a formula adds up cells below its own, in its column: what users type into other cells does not, and what it takes
 * from other sheets is no sum.
 */
export function sumsBelow({ cells, sheetColumns, row }: SheetRow, column: number): boolean {
  const sheetColumn = sheetColumns[column] ?? null;
  return sheetColumn !== null && addsBelow(cells[column]?.formula ?? null, sheetColumn, row);
}

/** The same of a formula in a cell of the sheet. */
export function addsBelow(formula: string | null, column: number, row: number): boolean {
  if (formula === null) return false;
  return cellsNamed(formula).some(
    ({ name, number }) => columnNumber(name) === column && number > row,
  );
}

/** The last row that a formula looks at, counted from zero; none is less than that. */
export function lastRowNamed(formula: string | null): number {
  return Math.max(-1, ...(formula === null ? [] : cellsNamed(formula)).map(({ number }) => number));
}

/**
 * Whether a formula adds up a stretch of its own column with a certain row in it. A stretch may reach into the next item, so that it
 * grows with what is inserted at its end: what is not the item's own is taken off again.
 */
export function sumsUp({ cells, sheetColumns }: SheetRow, column: number, row: number): boolean {
  const own = (cells[column]?.formula ?? '').replace(otherSheets, '').replace(/\$/g, '');
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

/** The cells of its own sheet that a formula names. */
function cellsNamed(formula: string) {
  const own = formula.replace(otherSheets, '');
  return [...own.matchAll(/\$?([A-Z]{1,3})\$?(\d{1,7})(?![\d(])/gi)].map(
    ([, name = '', number = '']) => ({ name, number: Number(number) - 1 }),
  );
}

/** Whether a formula looks at cells of its own sheet; one that lost some says nothing. */
export function calculates(row: SheetRow, column: number): boolean {
  const formula = row.cells[column]?.formula ?? '';
  return !formula.includes('#REF!') && /[A-Z]{1,3}\$?\d/i.test(formula.replace(otherSheets, ''));
}

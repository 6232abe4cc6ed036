import { columnNumber } from '../grid/cell';

const otherSheets =
  /(?:'(?:[^']|'')+'|[^\s'!"&*/+\-(),=]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gi;

/** A formula without what it takes from other sheets. */
export function ofOwnSheet(formula: string): string {
  return formula.replace(otherSheets, '');
}

/** Whether a formula in a cell of the sheet adds up cells below its own, in its column. */
export function addsBelow(formula: string | null, column: number, row: number): boolean {
  if (formula === null) return false;
  return cellsNamed(formula).some(
    ({ name, number }) => columnNumber(name) === column && number > row,
  );
}

/**
 * The rows below its own whose cells of its column a formula names one by one; none where it adds up a stretch of the column, as
 * the sums of items do.
 */
export function rowsNamedBelow(formula: string | null, column: number, row: number): number[] {
  if (formula === null || ofOwnSheet(formula).includes(':')) return [];
  return cellsNamed(formula).flatMap(({ name, number }) =>
    columnNumber(name) === column && number > row ? [number] : [],
  );
}

/** The rows below its own from the first to the last cell of its column that a formula adds up a stretch of; null where it adds up none. */
export function stretchBelow(
  formula: string | null,
  column: number,
  row: number,
): { readonly top: number; readonly bottom: number } | null {
  if (formula === null || !ofOwnSheet(formula).includes(':')) return null;
  const rows = cellsNamed(formula).flatMap(({ name, number }) =>
    columnNumber(name) === column && number > row ? [number] : [],
  );
  return rows.length > 0 ? { top: Math.min(...rows), bottom: Math.max(...rows) } : null;
}

/** The last row that a formula looks at, counted from zero; none is less than that. */
export function lastRowNamed(formula: string | null): number {
  return Math.max(-1, ...(formula === null ? [] : cellsNamed(formula)).map(({ number }) => number));
}

interface NamedCell {
  readonly name: string;
  readonly number: number;
}

/** Workbooks of one kind hold the same formulas, and several questions are asked of each. */
const known = new Map<string, readonly NamedCell[]>();
const mostFormulas = 4096;

/** The cells of its own sheet that a formula names. */
function cellsNamed(formula: string): readonly NamedCell[] {
  const before = known.get(formula);
  if (before) return before;
  const own = ofOwnSheet(formula);
  const named = [...own.matchAll(/\$?([A-Z]{1,3})\$?(\d{1,7})(?![\d(])/gi)].map(
    ([, name = '', number = '']) => ({ name, number: Number(number) - 1 }),
  );
  if (known.size >= mostFormulas) known.clear();
  known.set(formula, named);
  return named;
}

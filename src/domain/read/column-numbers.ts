import type { GridCell } from '../grid/sheet-grid';
import { isFilled } from './sheet-rows';

/** Whether a row may be the numbers of the columns. */
export function risesInWholeNumbers(cells: readonly GridCell[]): boolean {
  return isNumbered(cells, (number, last) => Number.isInteger(number) && number > last);
}

/** Whether a row is the numbers of the columns, none left out: amounts may rise too. */
export function countsFromOne(cells: readonly GridCell[]): boolean {
  return isNumbered(cells, (number, last) => number === last + 1);
}

/** Every row is asked about, and most rows answer with their first cell. */
function isNumbered(
  cells: readonly GridCell[],
  isNext: (number: number, last: number) => boolean,
): boolean {
  let last = 0;
  let count = 0;
  for (const cell of cells) {
    if (!isFilled(cell) || isUnnumbered(cell)) continue;
    const number = Number(cell.value ?? Number.NaN);
    if (!isNext(number, last)) return false;
    last = number;
    count += 1;
  }
  return count >= 3;
}

/** Columns of words have stars in a row of numbers. */
function isUnnumbered({ value }: GridCell): boolean {
  return typeof value === 'string' && /^\s*[*＊]+\s*$/.test(value);
}

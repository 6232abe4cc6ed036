import type { GridCell } from '../grid/sheet-grid';
import { shownDates, shownPartsOfDates } from '../text/date-words';

const dates = new RegExp(
  [...shownDates, ...shownPartsOfDates].map(({ source }) => source).join('|'),
);

/** Whether a cell holds a date: a number that the sheet prints as one. */
export function showsDate({ value, text }: GridCell): boolean {
  if (typeof value !== 'number' || text === null) return false;
  return dates.test(text.trim());
}

/** Whether a cell is an error that a formula shows. */
export function isCellError(value: string): boolean {
  return /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|#+)$/.test(value);
}

/** Whether it is what Excel shows instead of a number that the column has no room for. */
export function isTooNarrow(value: string): boolean {
  return /^##+$/.test(value);
}

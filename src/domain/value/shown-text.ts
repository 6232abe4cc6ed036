import type { GridCell } from '../grid/sheet-grid';
import { shownDates, shownPartsOfDates } from '../text/date-words';

/** Whether a cell holds a date: a number that the sheet prints as one. */
export function showsDate({ value, text }: GridCell): boolean {
  if (typeof value !== 'number' || text === null) return false;
  return [...shownDates, ...shownPartsOfDates].some((date) => date.test(text.trim()));
}

/** Whether a cell is an error that a formula shows. */
export function isCellError(value: string): boolean {
  return /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|#+)$/.test(value);
}

/** Year, month and day as 2022-12-31. */
export function parseDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const parts = shownDates.map((date) => date.exec(plain)?.groups).find((groups) => groups);
  if (!parts) return null;
  const { year = '', month = '', day = '' } = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

import type { GridCell } from '../grid/sheet-grid';

const dates = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?$/,
];
const datesInParts = [/^\d{4}年\d{1,2}月$/, /^\d{1,2}月\d{1,2}日$/, /^\d{1,2}-[A-Z][a-z]{2}$/];

/** Whether a cell holds a date: a number that the sheet prints as one. */
export function showsDate({ value, text }: GridCell): boolean {
  if (typeof value !== 'number' || text === null) return false;
  return [...dates, ...datesInParts].some((date) => date.test(text.trim()));
}

/** Whether a cell is an error that a formula shows. */
export function isCellError(value: string): boolean {
  return /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|#+)$/.test(value);
}

/** Year, month and day as 2022-12-31. */
export function parseDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const parts = dates.map((date) => date.exec(plain)?.groups).find((groups) => groups);
  if (!parts) return null;
  const { year = '', month = '', day = '' } = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

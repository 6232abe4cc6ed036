import type { GridCell } from '../grid/sheet-grid';
import { blank, unreadable, valueOf, type CellReading } from './cell-reading';
import { shortestDecimal } from './number-text';
import { isCellError } from './shown-text';

/** From so many digits on, a cell that holds a number has lost the last ones. */
const mostDigits = 15;

/** What a form prints around the words of a field. */
export interface WordsAround {
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * Words as they stand: a number or a date as the sheet prints it, so that 0.95 shown as 95% is 95%. What the form prints around
 * them is not part of them, typed or not.
 */
export function readText({ value, text }: GridCell, around: WordsAround = {}): CellReading<string> {
  if (value === null) return blank;
  if (typeof value === 'number') return valueOf(withoutAround(shownNumber(value, text), around));
  if (typeof value === 'boolean') return valueOf(value ? 'TRUE' : 'FALSE');
  if (isCellError(value)) return unreadable(value, 'error');
  const words = withoutAround(value, around);
  return words.trim() === '' ? blank : valueOf(words);
}

/** Digits and letters: a number in the cell is its digits, with the zeros that the sheet prints before them: 03. */
export function readCode(cell: GridCell): CellReading<string> {
  const { value, text } = cell;
  if (typeof value !== 'number') return readText(cell);
  const digits = shortestDecimal(value);
  if (digits.length > mostDigits) return unreadable(value, 'digitsLost');
  const shown = text?.trim() ?? '';
  return valueOf(/^0+\d+$/.test(shown) && shown.replace(/^0+/, '') === digits ? shown : digits);
}

/** A narrow column prints ###, and a long number 1.2E+10: then the digits are what was meant. */
function shownNumber(value: number, text: string | null): string {
  const shown = text?.trim() ?? '';
  return shown === '' || /^#+$|E\+?\d+$/.test(shown) ? shortestDecimal(value) : shown;
}

/** Where nothing else was typed, it is the word itself that is meant. */
function withoutAround(text: string, { prefix = '', suffix = '' }: WordsAround): string {
  const words = prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length) : text;
  const trimmed = words.trimEnd();
  const hasSuffix = suffix !== '' && trimmed.length > suffix.length && trimmed.endsWith(suffix);
  return hasSuffix ? trimmed.slice(0, -suffix.length) : words;
}

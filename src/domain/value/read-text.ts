import type { GridCell } from '../read/sheet-grid';
import { blank, unreadable, valueOf, type CellReading } from './cell-reading';
import { shortestDecimal } from './number-text';
import { isCellError } from './shown-text';

/** From so many digits on, a cell that holds a number has lost the last ones. */
const mostDigits = 15;

/**
 * Words as they stand: a number or a date as the sheet prints it, so that 0.95 shown as 95% is 95%. What the form prints behind
 * them is not part of them, typed or not.
 */
export function readText({ value, text }: GridCell, suffix = ''): CellReading<string> {
  if (value === null) return blank;
  if (typeof value === 'number') return valueOf(withoutSuffix(shownNumber(value, text), suffix));
  if (typeof value === 'boolean') return valueOf(value ? 'TRUE' : 'FALSE');
  if (isCellError(value)) return unreadable(value, 'error');
  const words = withoutSuffix(value, suffix);
  return words.trim() === '' ? blank : valueOf(words);
}

/** Digits and letters: a number in the cell is its digits, however the sheet prints it. */
export function readCode(cell: GridCell): CellReading<string> {
  const { value } = cell;
  if (typeof value !== 'number') return readText(cell);
  const digits = shortestDecimal(value);
  return digits.length > mostDigits ? unreadable(value, 'digitsLost') : valueOf(digits);
}

/** A narrow column prints ###, and a long number 1.2E+10: then the digits are what was meant. */
function shownNumber(value: number, text: string | null): string {
  const shown = text?.trim() ?? '';
  return shown === '' || /^#+$|E\+?\d+$/.test(shown) ? shortestDecimal(value) : shown;
}

function withoutSuffix(words: string, suffix: string): string {
  const trimmed = words.trimEnd();
  return suffix !== '' && trimmed.endsWith(suffix) ? trimmed.slice(0, -suffix.length) : words;
}

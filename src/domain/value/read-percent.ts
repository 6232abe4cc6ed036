import type { GridCell } from '../grid/sheet-grid';
import { blank, unreadable, valueOf, type CellReading, type ReadingNote } from './cell-reading';
import { isBlankMarker, plainDecimal, plainText } from './number-text';
import { isCellError, showsDate } from './shown-text';

/** A share as a fraction of 1. */
export function readPercent(cell: GridCell): CellReading<number> {
  const { value, text } = cell;
  if (typeof value === 'number') {
    if (showsDate(cell)) return unreadable(value, 'date');
    const isShare = text === null ? Math.abs(value) <= 1 : text.trim().endsWith('%');
    return isShare ? valueOf(value) : bareNumber(value, []);
  }
  if (typeof value !== 'string') return value === null ? blank : unreadable(value, 'notANumber');
  const plain = plainText(value);
  if (isBlankMarker(plain)) return blank;
  if (isCellError(plain)) return unreadable(value, 'error');
  const isPercent = plain.endsWith('%');
  const decimal = plainDecimal(isPercent ? plain.slice(0, -1) : plain);
  if (decimal === null) return unreadable(value, 'notANumber');
  const notes = [{ kind: 'numberAsText' }] as const;
  return isPercent ? valueOf(hundredth(decimal), notes) : bareNumber(Number(decimal), notes);
}

/** People type 25 for 25%, and Excel keeps 0.25 for it. */
function bareNumber(value: number, notes: readonly ReadingNote[]): CellReading<number> {
  if (value === 0) return valueOf(0, notes);
  return Math.abs(value) > 1
    ? valueOf(hundredth(String(value)), [...notes, { kind: 'percentTyped' }])
    : valueOf(value, [...notes, { kind: 'percentUnclear' }]);
}

/** Moves the point in the digits, so that 7% is 0.07 and not its neighbour. */
function hundredth(decimal: string): number {
  const [digits = '', exponent = '0'] = decimal.split('e');
  return Number(`${digits}e${Number(exponent) - 2}`);
}

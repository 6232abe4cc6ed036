import type { GridCell } from '../grid/sheet-grid';
import { blank, unreadable, valueOf, type CellReading } from './cell-reading';
import { parseDate, showsDate } from './shown-text';

const dayLength = 86_400_000;
/** Day 0 of Excel's calendar, from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** A day as 2022-12-31: typed in words, or a serial number that the sheet prints as a date. */
export function readDate(cell: GridCell): CellReading<string> {
  const { value } = cell;
  if (value === null) return blank;
  if (typeof value === 'number') {
    if (!showsDate(cell)) return unreadable(value, 'notANumber');
    return valueOf(new Date(dayZero + Math.floor(value) * dayLength).toISOString().slice(0, 10));
  }
  if (typeof value === 'boolean') return unreadable(value, 'notANumber');
  if (value.trim() === '') return blank;
  const date = parseDate(value);
  return date === null ? unreadable(value, 'notANumber') : valueOf(date);
}

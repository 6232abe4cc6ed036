import { areaOfRange, rangeOf } from '../engine/structure/ranges';
import type { IRange } from '../engine/univer';
import { columnLetters, parseAddress } from '../grid/address';

/** Areas parted by spaces (sqref), which is how a file says where a rule holds. */
export function readAreas(text: string): readonly IRange[] {
  return text
    .split(/\s+/)
    .map((part) => parseAddress(part)?.area)
    .filter((area) => area !== undefined)
    .map(rangeOf);
}

/** A file names both corners, of whole rows and columns too. */
export function writeAreas(ranges: readonly IRange[]): string {
  return ranges
    .map((range) => {
      const { row, column, rows, columns } = areaOfRange(range);
      const first = `${columnLetters(column)}${String(row + 1)}`;
      const last = `${columnLetters(column + columns - 1)}${String(row + rows)}`;
      return first === last ? first : `${first}:${last}`;
    })
    .join(' ');
}

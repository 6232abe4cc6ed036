import { maxColumns, maxRows } from '../../../domain/grid/cell';

/**
 * The row and the column of B12 as one number, the cells of a row counting up to `maxColumns`, as each cell of a file says where it
 * stands; null for what is not written like this, which may be a cell all the same.
 */
export function plainPlace(reference: string): number | null {
  const { length } = reference;
  let at = 0;
  let column = 0;
  for (; at < length && at < 3; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = at;
  let row = 0;
  for (; at < length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const isWritten = digits > 0 && reference.charCodeAt(digits) !== 48;
  return isWritten && row > 0 && row <= maxRows && column > 0 && column <= maxColumns
    ? (row - 1) * maxColumns + column - 1
    : null;
}

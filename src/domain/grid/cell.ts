/** A cell of a sheet, counted from zero. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

const letters = 26;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % letters));
  return column < letters ? last : columnName(Math.floor(column / letters) - 1) + last;
}

/** The inverse of columnName; the letters may be small. */
export function columnNumber(name: string): number {
  const capitals = name.toUpperCase();
  let number = 0;
  for (let at = 0; at < capitals.length; at += 1) {
    number = number * letters + capitals.charCodeAt(at) - 64;
  }
  return number - 1;
}

/** Forms stand near the beginning of their sheet, and their cells are named again and again: those addresses are made once. */
const rowsKept = 512;
const columnsKept = 32;
const addresses = Array<string | undefined>(rowsKept * columnsKept).fill(undefined);

export function printCell({ row, column }: Cell): string {
  const isKept = row >= 0 && row < rowsKept && column >= 0 && column < columnsKept;
  if (!isKept) return makeAddress(row, column);
  return (addresses[row * columnsKept + column] ??= makeAddress(row, column));
}

function makeAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

const dollar = 36;
const zero = 48;
/** Makes a capital letter a small one, and no other character a letter. */
const small = 32;

/** Reads A1 or $A$1; null for what is no cell of a sheet. By its characters: an expression takes longer, and places are read by the thousand. */
export function parseCell(text: string): Cell | null {
  let at = text.charCodeAt(0) === dollar ? 1 : 0;
  const name = at;
  let column = 0;
  for (; at < name + 3; at += 1) {
    const letter = (text.charCodeAt(at) | small) - 96;
    if (letter < 1 || letter > letters) break;
    column = column * letters + letter;
  }
  if (at === name) return null;
  if (text.charCodeAt(at) === dollar) at += 1;
  const number = at;
  let row = 0;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const isWritten = row > 0 && text.charCodeAt(number) !== zero;
  return isWritten && row <= maxRows && column <= maxColumns
    ? { row: row - 1, column: column - 1 }
    : null;
}

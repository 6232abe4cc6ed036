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

/** Reads A1 or $A$1; null for what is no cell of a sheet. */
export function parseCell(text: string): Cell | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!parts) return null;
  const [, name = '', number] = parts;
  const cell = { row: Number(number) - 1, column: columnNumber(name) };
  return cell.row < maxRows && cell.column < maxColumns ? cell : null;
}

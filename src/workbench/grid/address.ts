import { invalidArgument } from '../protocol/host-error';
import { fitsGrid, isWholeColumns, isWholeRows, maxColumns, maxRows } from './area';
import type { Area } from './area';

/** A1 references as the Excel API takes and gives them. */
export interface ParsedAddress {
  /** The sheet written before the `!`, unquoted. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const cell = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const columnOnly = /^\$?([A-Z]{1,3})$/i;
const rowOnly = /^\$?([1-9]\d{0,6})$/;
const withSheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

export function parseAddress(text: string): ParsedAddress | undefined {
  const match = withSheet.exec(text);
  const sheet = match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
  const area = parseArea(match ? (match[3] ?? '') : text);
  return area && { sheet, area };
}

/** Several areas parted by commas; commas inside quoted sheet names do not part. */
export function splitAddresses(text: string): readonly string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

export function requireAddress(text: string): ParsedAddress {
  if (text.length > 8192) throw invalidArgument('an address of more than 8,192 characters');
  const parsed = parseAddress(text);
  if (!parsed) throw invalidArgument(text);
  return parsed;
}

function parseArea(text: string): Area | undefined {
  const [from = '', to, ...more] = text.trim().split(':');
  if (more.length > 0) return undefined;
  const first = corner(from);
  const second = to === undefined ? first : corner(to);
  if (!first || !second) return undefined;
  if (to === undefined && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (second.row === undefined)) return undefined;
  if ((first.column === undefined) !== (second.column === undefined)) return undefined;
  const [row, lastRow] = ordered(first.row ?? 0, second.row ?? maxRows - 1);
  const [column, lastColumn] = ordered(first.column ?? 0, second.column ?? maxColumns - 1);
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return fitsGrid(area) ? area : undefined;
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const asCell = cell.exec(text);
  if (asCell) return { column: columnIndex(asCell[1] ?? ''), row: Number(asCell[2]) - 1 };
  const asColumn = columnOnly.exec(text);
  if (asColumn) return { column: columnIndex(asColumn[1] ?? '') };
  const asRow = rowOnly.exec(text);
  return asRow ? { row: Number(asRow[1]) - 1 } : undefined;
}

function ordered(first: number, second: number): [number, number] {
  return first <= second ? [first, second] : [second, first];
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function printArea(area: Area): string {
  const { row, column, rows, columns } = area;
  const last = { row: row + rows, column: columnLetters(column + columns - 1) };
  // All cells of a sheet are all its rows: Excel makes `1:1048576` of `A:XFD`.
  if (isWholeRows(area)) return `${String(row + 1)}:${String(last.row)}`;
  if (isWholeColumns(area)) return `${columnLetters(column)}:${last.column}`;
  const first = `${columnLetters(column)}${String(row + 1)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${last.column}${String(last.row)}`;
}

export function printAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${printArea(area)}`;
}

/** Excel quotes a sheet name that could be read as something else. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = cell.test(name) || /^R\d*C\d*$/i.test(name) || /^[RC]$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

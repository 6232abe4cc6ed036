import { parseCell, printCell, type Cell } from './cell';

/** A block of cells, counted from zero; bottom and right belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function rangeOf(top: number, left: number, rows: number, columns: number): CellRange {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rangeOfCell({ row, column }: Cell): CellRange {
  return rangeOf(row, column, 1, 1);
}

export function topLeft({ top, left }: CellRange): Cell {
  return { row: top, column: left };
}

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}

export function isOneCell(range: CellRange): boolean {
  return rowCount(range) === 1 && columnCount(range) === 1;
}

export function overlap(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

export function contains({ top, left, bottom, right }: CellRange, { row, column }: Cell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A1 for one cell, A1:B2 for more. */
export function printRange(range: CellRange): string {
  const first = printCell(topLeft(range));
  return isOneCell(range)
    ? first
    : `${first}:${printCell({ row: range.bottom, column: range.right })}`;
}

/** Reads A1 or A1:B2, with or without dollar signs, whichever corners are named. */
export function parseRange(text: string): CellRange | null {
  const corners = text.split(':').map(parseCell);
  const [first, second = first] = corners;
  if (!first || !second || corners.length > 2) return null;
  return {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
}

import { printCell } from '../grid/cell';
import { contains, overlap, type CellRange } from '../grid/cell-range';
import { printSheetName } from '../grid/sheet-address';
import { filledColumns } from '../read/filled-columns';
import { emptyCell, type GridCell, type SheetGrid } from '../grid/sheet-grid';
import type { ForeignCell } from './foreign-document';

/** A part of a sheet, without what is known already. */
export interface SheetPart {
  readonly grid: SheetGrid;
  readonly region: CellRange;
  /** Where forms stand that were found before. */
  readonly taken: readonly CellRange[];
}

/** A row of a part of a sheet. */
export interface SheetLine {
  readonly row: number;
  /** Those that hold something, are merged, or go on from above; from left to right, in the columns of the sheet. */
  readonly cells: readonly ForeignCell[];
  /** Those that hold something. */
  readonly filled: readonly ForeignCell[];
  /** Whether the first of them stands in the first column of the part. */
  readonly isAtLeft: boolean;
}

/** So many empty rows follow each other at most: between what stands far apart there is nothing to read. */
const mostEmpty = 20;

/** The rows of a part from top to bottom, of long empty stretches only the first. Empty cells take no room: a sheet can have millions. */
export function sheetLines({ grid, region, taken }: SheetPart): SheetLine[] {
  const mergesAcross = mergesByRow(grid.merges.filter((merge) => overlap(merge, region)));
  const lines: SheetLine[] = [];
  let empty = 0;
  for (let row = region.top; row <= region.bottom; row += 1) {
    const across = mergesAcross(row);
    const filledHere = filledColumns(grid, row, region);
    empty = filledHere.length === 0 ? empty + 1 : 0;
    if (empty > mostEmpty) continue;
    const cells: ForeignCell[] = [];
    let [next, nearest] = [region.left, 0];
    for (const column of startsIn(filledHere, across, region)) {
      if (column < next) continue;
      while ((across[nearest + 1]?.left ?? Infinity) <= column) nearest += 1;
      const merge = mergeAt(across[nearest], column);
      const right = Math.min(merge?.right ?? column, region.right);
      const isBelow = merge !== null && Math.max(merge.top, region.top) < row;
      const isTaken = taken.some((range) => contains(range, { row, column }));
      const held = isBelow || isTaken ? emptyCell : grid.cellAt(row, column);
      cells.push({
        // Few of them are ever asked where they stand.
        get at() {
          return placeOnSheet(grid.name, row, column);
        },
        text: shown(held),
        column,
        columns: right - column + 1,
        isBelow,
        held,
      });
      next = right + 1;
    }
    const filled = cells.filter(isFilled);
    lines.push({ row, cells, filled, isAtLeft: filled[0]?.column === region.left });
  }
  return lines;
}

function mergeAt(nearest: CellRange | undefined, column: number): CellRange | null {
  return nearest && nearest.left <= column && column <= nearest.right ? nearest : null;
}

/** Where cells begin that are there to be seen. */
function startsIn(
  columns: readonly number[],
  across: readonly CellRange[],
  { left }: CellRange,
): readonly number[] {
  if (across.length === 0) return columns;
  const merged = across.map((merge) => Math.max(merge.left, left));
  return [...columns, ...merged].sort((one, other) => one - other);
}

/** Those that reach into a row, from left to right; rows are asked for from top to bottom. */
function mergesByRow(merges: readonly CellRange[]): (row: number) => readonly CellRange[] {
  const waiting = [...merges].sort((one, other) => one.top - other.top);
  let next = 0;
  let open: readonly CellRange[] = [];
  return (row) => {
    const begun: CellRange[] = [];
    for (let merge = waiting[next]; merge && merge.top <= row; merge = waiting[next]) {
      begun.push(merge);
      next += 1;
    }
    if (begun.length > 0 || open.some(({ bottom }) => bottom < row))
      open = [...open, ...begun]
        .filter(({ bottom }) => bottom >= row)
        .sort((one, other) => one.left - other.left);
    return open;
  };
}

export function placeOnSheet(sheet: string, row: number, column: number): string {
  return `${printSheetName(sheet)}!${printCell({ row, column })}`;
}

function isFilled({ text, held }: ForeignCell): boolean {
  return text.trim() !== '' || held?.formula != null;
}

function shown({ value, text }: GridCell): string {
  return value === null ? '' : (text ?? String(value));
}

/** The smallest part that holds all of it; null for an empty one. */
export function trimmed(part: SheetPart): SheetPart | null {
  const filled = sheetLines(part).flatMap(({ row, filled: cells }) =>
    cells.map(({ column, columns }) => ({ row, left: column, right: column + columns - 1 })),
  );
  const [first] = filled;
  const last = filled[filled.length - 1];
  if (!first || !last) return null;
  return {
    ...part,
    region: {
      top: first.row,
      bottom: last.row,
      left: filled.reduce((least, { left }) => Math.min(least, left), first.left),
      right: filled.reduce((most, { right }) => Math.max(most, right), first.right),
    },
  };
}

/** The parts between columns in which nothing stands; what stands alone in its row may reach over them. */
export function sideBySide(part: SheetPart): SheetPart[] {
  const { left, right } = part.region;
  const isUsed = Array<boolean>(right - left + 1).fill(false);
  for (const { cells, filled } of sheetLines(part)) {
    if (filled.length < 2) continue;
    for (const { column, columns, isBelow, text } of cells) {
      if (isBelow || text.trim() !== '' || columns > 1) {
        isUsed.fill(true, column - left, column - left + columns);
      }
    }
  }
  const parts: SheetPart[] = [];
  let from: number | null = null;
  [...isUsed, false].forEach((used, at) => {
    if (used) from ??= at;
    else if (from !== null) {
      const region = { ...part.region, left: left + from, right: left + at - 1 };
      parts.push({ ...part, region });
      from = null;
    }
  });
  return parts;
}

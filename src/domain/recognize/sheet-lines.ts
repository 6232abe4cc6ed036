import { printCell } from '../grid/cell';
import { contains, overlap, type CellRange } from '../grid/cell-range';
import { printSheetName } from '../grid/sheet-address';
import { filledColumns } from '../read/filled-columns';
import { emptyCell, type GridCell, type SheetGrid } from '../read/sheet-grid';
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
  /** In the columns of the sheet, from left to right; those too that go on from above. */
  readonly cells: readonly ForeignCell[];
  /** Those that hold something. */
  readonly filled: readonly ForeignCell[];
}

/** So many empty rows follow each other at most: between what stands far apart there is nothing to read. */
const mostEmpty = 20;

/** The rows of a part from top to bottom, of long empty stretches only the first. */
export function sheetLines({ grid, region, taken }: SheetPart): SheetLine[] {
  const merges = grid.merges.filter((merge) => overlap(merge, region));
  const lines: SheetLine[] = [];
  let empty = 0;
  for (let row = region.top; row <= region.bottom; row += 1) {
    empty = filledColumns(grid, row, region).length === 0 ? empty + 1 : 0;
    if (empty > mostEmpty) continue;
    const across = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
    const cells: ForeignCell[] = [];
    let next = region.left;
    while (next <= region.right) {
      const column = next;
      const merge = across.find(({ left, right }) => left <= column && column <= right);
      const right = Math.min(merge?.right ?? column, region.right);
      const isBelow = merge !== undefined && Math.max(merge.top, region.top) < row;
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
    lines.push({ row, cells, filled: cells.filter(isFilled) });
  }
  return lines;
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

import type { CellRange } from '../grid/cell-range';
import { emptyCell, type SheetGrid } from '../grid/sheet-grid';
import type { MarksNow, SheetNow } from './sheet-now';

/** Empty rows that are to come above a row, counted from zero. */
export interface RowsPushedIn {
  readonly row: number;
  readonly count: number;
}

/** The format of cells that nobody gave one: those that come get all that the form gives its rows. */
const noFormat = 'General';

/** A sheet as it will be when the rows have come: they look like the row above them, as Excel makes them. */
export function sheetWith(pushed: RowsPushedIn, sheet: SheetNow): SheetNow {
  const like = (row: number) => rowBefore(pushed, row) ?? pushed.row - 1;
  const { grid, looks, native } = sheet;
  return {
    grid: gridWith(pushed, grid),
    formatAt: (row, column) => {
      const old = rowBefore(pushed, row);
      return old === null ? noFormat : sheet.formatAt(old, column);
    },
    native: native && {
      ...native,
      asksIn: native.asksIn?.map((range) => rangeWith(pushed, range)) ?? null,
    },
    looks: looks && {
      column: looks.column,
      at: (row) => looks.at(like(row)),
      cellAt: (row, column) => looks.cellAt(like(row), column),
    },
  };
}

/** Which row it was; null for one that comes. */
function rowBefore({ row: first, count }: RowsPushedIn, row: number): number | null {
  if (row < first) return row;
  return row < first + count ? null : row - count;
}

function gridWith(pushed: RowsPushedIn, { name, used, merges, cellAt }: SheetGrid): SheetGrid {
  return {
    name,
    used: used && rangeWith(pushed, used),
    merges: merges.map((range) => rangeWith(pushed, range)),
    cellAt: (row, column) => {
      const old = rowBefore(pushed, row);
      return old === null ? emptyCell : cellAt(old, column);
    },
  };
}

export function marksWith(pushed: RowsPushedIn, marks: MarksNow): MarksNow {
  const found = [...marks.found].map(
    ([part, range]) => [part, range && rangeWith(pushed, range)] as const,
  );
  return { ...marks, found: new Map(found) };
}

export function rangeWith({ row, count }: RowsPushedIn, range: CellRange): CellRange {
  if (range.bottom < row) return range;
  const top = range.top < row ? range.top : range.top + count;
  return { ...range, top, bottom: range.bottom + count };
}

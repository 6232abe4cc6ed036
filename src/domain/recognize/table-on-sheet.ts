import { emptyCell } from '../grid/sheet-grid';
import type { ForeignCell, ForeignRow } from './foreign-document';
import { placeOnSheet, type SheetLine } from './sheet-lines';

/** From which column of the sheet to which. */
export interface TableColumns {
  readonly left: number;
  readonly right: number;
}

/** No form has so many columns by far: of a wider table empty cells say nothing, and would be millions. */
const widestTable = 64;

/** A line in the columns of its table, with the empty cells between those that are there to be seen. */
export function rowOfTable(
  sheet: string,
  { row, cells }: SheetLine,
  { left, right }: TableColumns,
): ForeignRow {
  const all: ForeignCell[] = [];
  let next = right - left < widestTable ? left : right + 1;
  const fillTo = (end: number) => {
    for (; next < end; next += 1) all.push(emptyAt(sheet, row, next, left));
  };
  for (const cell of cells) {
    const from = Math.max(cell.column, left);
    const to = Math.min(cell.column + cell.columns - 1, right);
    if (to < from) continue;
    fillTo(from);
    all.push(cellBetween(cell, from - left, to - from + 1));
    next = Math.max(next, to + 1);
  }
  fillTo(right + 1);
  return { cells: all };
}

function cellBetween(cell: ForeignCell, column: number, columns: number): ForeignCell {
  const { text, isBelow, held } = cell;
  return {
    get at() {
      return cell.at;
    },
    text,
    column,
    columns,
    isBelow,
    ...(held && { held }),
  };
}

function emptyAt(sheet: string, row: number, column: number, left: number): ForeignCell {
  return {
    get at() {
      return placeOnSheet(sheet, row, column);
    },
    text: '',
    column: column - left,
    columns: 1,
    isBelow: false,
    held: emptyCell,
  };
}

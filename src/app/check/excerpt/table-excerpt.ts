import { columnName, type Cell } from '../../../domain/grid/cell';
import type { ExcerptCell, TableExcerpt } from './excerpt';

/** A table, whoever made it. */
export interface TableToShow {
  readonly height: number;
  readonly width: number;
  /** What is printed at a place, and a name that all places of one cell share. */
  at(place: Cell): { readonly text: string; readonly name: string };
}

/** So many rows of a table say what its columns are. */
const headRows = 2;
const aside = { before: 2, after: 2 };
const above = { before: 2, after: 1 };
/** What is longer makes the table wider than the pane. */
const longestText = 40;

/** The rows and columns around a cell, with the head of the table and its first column. */
export function tableExcerpt(table: TableToShow, meant: Cell): TableExcerpt {
  const rows = around(meant.row, above, table.height, headRows);
  const columns = around(meant.column, aside, table.width, 1);
  const { name } = table.at(meant);
  return {
    kind: 'table',
    columns: columns.map(columnName),
    rows: rows.map((row, index) => ({
      number: row + 1,
      isAfterGap: index > 0 && rows[index - 1] !== row - 1,
      cells: cellsOf(table, row, columns, (own) => row === meant.row && own === name),
    })),
  };
}

function cellsOf(
  table: TableToShow,
  row: number,
  columns: readonly number[],
  isMeant: (name: string) => boolean,
): ExcerptCell[] {
  const cells: ExcerptCell[] = [];
  let before: string | null = null;
  for (const column of columns) {
    const { text, name } = table.at({ row, column });
    const last = cells.at(-1);
    if (last && name === before) cells[cells.length - 1] = { ...last, columns: last.columns + 1 };
    else cells.push({ text: shortened(text), columns: 1, isMeant: isMeant(name) });
    before = name;
  }
  return cells;
}

interface Reach {
  readonly before: number;
  readonly after: number;
}

function around(place: number, reach: Reach, count: number, first: number): readonly number[] {
  const { before, after } = reach;
  const all = new Set([
    ...Array.from({ length: Math.min(first, count) }, (_, index) => index),
    ...Array.from({ length: before + 1 + after }, (_, index) => place - before + index),
  ]);
  return [...all].filter((one) => one >= 0 && one < count).sort((one, other) => one - other);
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > longestText ? `${letters.slice(0, longestText).join('')}…` : text;
}

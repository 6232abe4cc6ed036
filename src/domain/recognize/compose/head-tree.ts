import type { FormCell } from '../../form/form-cell';
import type { TableRow } from '../row-view';
import { inUnit } from './unit-words';

/** A head and the columns it stands above. */
export interface Head {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** So many rows of heads stand above a table. */
export const mostHeadRows = 4;
export const isNumber = (text: string): boolean => /^[-+−]?[\d,.，]+%?$/u.test(text.trim());

/** How many rows are heads: those before the first figure, the first total and the first empty row. */
export function countHeadRows(
  rows: readonly TableRow[],
  isTotal: (text: string) => boolean,
): number {
  const isHead = ({ cells }: TableRow, at: number) => {
    const written = cells.filter((one) => one.isWritten);
    const [first] = written;
    if (!first || written.some(({ cell }) => isNumber(cell.text))) return false;
    return !(at > 0 && isTotal(first.cell.text) && written.length === 1);
  };
  const end = rows.findIndex((row, at) => !isHead(row, at));
  // An empty row below its heads is no part of a table on a sheet.
  const count = end < 0 ? rows.length : end;
  return count > mostHeadRows ? 0 : count;
}

/** The heads with what they cover; where that was lost in a conversion, an empty place goes on from above or from the left. */
export function headsOf(rows: readonly TableRow[], width: number): Head[] {
  return rows.every(({ table }) => table.areSpansKnown) ? knownHeads(rows) : lostHeads(rows, width);
}

function knownHeads(rows: readonly TableRow[]): Head[] {
  return rows.flatMap(({ cells }, row) =>
    cells
      .filter(({ cell }) => !cell.isBelow)
      .map(({ cell: { text, column, columns }, height }) => ({
        ...{ text: text.trim(), row, column, columns },
        rows: Math.min(height, rows.length - row),
      })),
  );
}

function lostHeads(rows: readonly TableRow[], width: number): Head[] {
  const texts = rows.map(({ cells }) => {
    const line = Array<string>(width).fill('');
    for (const { cell } of cells) line[cell.column] = cell.text.trim();
    return line;
  });
  const isEmptyBelow = (row: number, column: number) =>
    texts.slice(row + 1).every((line) => line[column] === '');
  return texts.flatMap((line, row) =>
    line.flatMap((text, column): Head[] => {
      if (text === '') return [];
      let columns = 1;
      while (
        row < rows.length - 1 &&
        column + columns < width &&
        line[column + columns] === '' &&
        !isEmptyBelow(row, column + columns)
      )
        columns += 1;
      return [
        { text, row, column, columns, rows: isEmptyBelow(row, column) ? rows.length - row : 1 },
      ];
    }),
  );
}

export function headRows(heads: readonly Head[], count: number): { readonly row: FormCell[] }[] {
  return Array.from({ length: count }, (_, at) => ({
    row: heads
      .filter(({ row }) => row === at)
      .map(({ text, columns, rows }): FormCell =>
        text === '' ? { empty: true, columns, rows } : { label: inUnit(text), columns, rows },
      ),
  }));
}

/** What stands above a column, from top to bottom. */
export function headsAbove(heads: readonly Head[], column: number): Head[] {
  return heads.filter(
    (one) => one.text !== '' && one.column <= column && column < one.column + one.columns,
  );
}

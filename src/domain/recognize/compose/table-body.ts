import { plainDecimal, plainText } from '../../value/number-text';
import type { RowCell } from '../row-cells';
import type { TableRow } from '../row-view';
import type { RowFigures } from './column-sums';
import { isNumber } from './head-tree';

/** A table that goes on on the next page has its heads there again. */
export function withoutHeads(body: readonly TableRow[], heads: readonly TableRow[]): TableRow[] {
  const wordsOf = ({ cells }: TableRow) =>
    JSON.stringify(cells.flatMap(({ cell, isWritten }) => (isWritten ? cell.text.trim() : [])));
  const known = new Set(heads.map(wordsOf));
  return body.filter((row) => !known.has(wordsOf(row)));
}

/** Whether something stands in a column, and no figures. */
export function isWords(body: readonly TableRow[], column: number): boolean {
  const written = body.flatMap(({ cells }) =>
    cells.filter(({ cell, isWritten }) => isWritten && cell.column === column),
  );
  return written.length > 0 && written.every(({ cell }) => !isNumber(cell.text));
}

export function figuresIn({ cells }: TableRow): RowFigures {
  return new Map(
    cells.flatMap(({ cell }) => {
      const value = plainDecimal(plainText(cell.text).replace(/%$/, ''));
      return value === null ? [] : [[cell.column, Number(value)] as const];
    }),
  );
}

export function cellAt({ cells }: TableRow, column: number): RowCell | undefined {
  return cells.find(({ cell }) => cell.column === column);
}

/**
 * What a row is called: in the column of names, or further left in a cell that goes over it, or that did before a conversion lost
 * what cells go over.
 */
export function nameIn(row: TableRow, column: number): RowCell | undefined {
  const own = row.cells.find(
    ({ cell }) => cell.column <= column && column < cell.column + cell.columns,
  );
  if (own?.isWritten === true || row.table.areSpansKnown) return own;
  const left = cellAt(row, column - 1);
  const isName = left?.isWritten === true && !isNumber(left.cell.text);
  return isName ? left : own;
}

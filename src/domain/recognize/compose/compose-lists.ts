import type { ComposedList, Compositions, ListComposition } from '../../form/composition';
import type { FormCell } from '../../form/form-cell';
import type { FormRow } from '../../form/form-part';
import { labelCore, labelKey } from '../../read/label-key';
import type { TableRow } from '../row-view';
import { isStarred } from '../starred-numbers';
import type { TablesToRead } from '../tables-to-read';
import { composedStyle, type ComposedLayout } from './composed-style';
import { titledAs } from './composed-title';
import { fits, type HeadColumn } from './head-columns';
import { headsOf, isNumber, mostHeadRows } from './head-tree';
import { listCells, type ListCells } from './list-cells';
import { listColumns, type ListColumns } from './list-columns';
import { namedLines } from './list-lines';
import { cellAt, nameIn, figuresIn, isWords, withoutHeads } from './table-body';
import { yearIn } from './year-words';
import { yearRows } from './year-rows';

/** A layout made of the heads and the lines of a table whose title says which form it is; null where that cannot be. */
export function composeLists(
  { rows, above }: TablesToRead,
  compositions: Compositions,
): ComposedLayout | null {
  const titled = titledAs(above, compositions.lists, compositions.noTitle);
  const width = rows[0]?.table.width ?? 0;
  if (!titled || !rows.every((row) => row.width === width)) return null;
  const { composition, title } = titled;
  const byYear = yearRows(rows, composition, compositions);
  const made = byYear ?? listRows(rows, width, composition, compositions);
  if (!made) return null;
  const { areWordsKnown, ...printed } = made;
  return {
    indexed: composedStyle({ form: composition.form, title, width, ...printed }, compositions),
    areWordsKnown,
  };
}

function listRows(
  rows: readonly TableRow[],
  width: number,
  composition: ListComposition,
  compositions: Compositions,
) {
  const first = rows.findIndex((row) => isLine(row, composition));
  // Numbers of columns say nothing of them.
  const above = rows.slice(0, Math.max(0, first)).filter((row) => !isStarred(row));
  const count = above.length;
  if (count < 1 || count > mostHeadRows) return null;
  const heads = headsOf(above, width);
  const body = withoutHeads(rows.slice(first), above).filter(
    (row) => row.cells.some(({ isWritten }) => isWritten) && !isStarred(row),
  );
  if (body.some(({ cells }) => cells.some(({ cell }) => cell.isBelow))) return null;
  const year = yearIn(heads);
  const table = { heads, width, year, isWords: (column: number) => isWords(body, column) };
  const columns = listColumns(table, composition, compositions);
  const lists = columns?.map((one) => readList(one, body, composition, compositions)) ?? [null];
  const known = lists.filter((one) => one !== null);
  if (known.length < lists.length || !areDifferent(known)) return null;
  const printed = body.map((row) => printedRow(row, width, known));
  const whole = printed.filter((row) => row !== null);
  if (whole.length < printed.length) return null;
  return { heads, count, body: whole, areWordsKnown: known.every((one) => one.areWordsKnown) };
}

/** Whether all that is written there are lines of the lists, one of each; 一般公共预算 beside 项目 is a head, and beside 小计. */
function isLine({ cells }: TableRow, { lists }: ListComposition): boolean {
  const names = cells.filter(({ cell, isWritten }) => isWritten && !isNumber(cell.text));
  const isName = (core: string) =>
    lists.some(({ lines }) => lines.some(({ words }) => fits(words, core)));
  return (
    names.length > 0 &&
    names.length <= lists.length &&
    names.every(({ cell }) => isName(labelCore(labelKey(cell.text))))
  );
}

interface ReadList {
  readonly list: ComposedList;
  readonly columns: ListColumns;
  /** How manieth line of it a row of the table is. */
  readonly lineOf: ReadonlyMap<TableRow, number>;
  readonly cells: ListCells;
  readonly areWordsKnown: boolean;
}

function readList(
  columns: ListColumns,
  body: readonly TableRow[],
  { lists }: ListComposition,
  { words, endings }: Compositions,
): ReadList | null {
  const { name, amounts } = columns;
  const lines = body.filter((row) => nameIn(row, name)?.isWritten === true);
  const figures = lines.map(figuresIn);
  const names = lines.map((row) => nameIn(row, name)?.cell.text.trim() ?? '');
  const printed = names.map((text, at) => ({
    text,
    isFilled: amounts.some(({ column }) => (figures[at]?.get(column) ?? 0) !== 0),
  }));
  const read = lists
    .map((list) => ({ list, named: namedLines(printed, list, words.partly) }))
    .flatMap(({ list, named }) => (named ? [{ list, named }] : []))
    .sort((one, other) => other.named.sums.length - one.named.sums.length);
  const [best] = read;
  if (!best || best.named.sums.length === 0) return null;
  const labels = names.map((text) => labelCore(labelKey(text)));
  const cells = listCells({ ...best, names: labels, columns: amounts, figures }, endings);
  const areWordsKnown =
    best.named.isKnown && amounts.every(({ isKnown, kind }) => isKnown || kind === 'percent');
  const lineOf = new Map(lines.map((row, line) => [row, line]));
  return { list: best.list, columns, lineOf, cells, areWordsKnown };
}

/** No list stands in a table twice. */
function areDifferent(lists: readonly ReadList[]): boolean {
  return new Set(lists.map(({ list }) => list)).size === lists.length;
}

/** A row as the layout has it; null where something stands where none of its lists has a place. */
function printedRow(row: TableRow, width: number, lists: readonly ReadList[]): FormRow | null {
  const cells: FormCell[] = [];
  for (let column = 0; column < width; column += cellAt(row, column)?.cell.columns ?? 1) {
    const cell = printedCell(row, column, lists);
    if (!cell) return null;
    cells.push(cell);
  }
  return { row: cells };
}

function printedCell(row: TableRow, column: number, lists: readonly ReadList[]): FormCell | null {
  const { cell, isWritten = false } = cellAt(row, column) ?? {};
  const columns = cell?.columns ?? 1;
  const named = lists.find((one) => isNamedAt(row, column, one));
  if (named) {
    const text = cell?.text.trim() ?? '';
    if (columns > 1 && column + columns !== named.columns.name + 1) return null;
    return text === '' ? { empty: true, columns } : { label: text, look: 'row', columns };
  }
  if (columns > 1) return null;
  const list = lists.find((one) => amountIn(one, column) !== undefined);
  const amount = list && amountIn(list, column);
  if (!amount) return { input: { id: `row${row.row}Text${column}`, label: '', kind: 'text' } };
  const line = list.lineOf.get(row);
  if (line !== undefined) return list.cells.cellOf(line, amount);
  return isWritten ? null : { empty: true };
}

/** Whether the cell that begins there holds the name of a line, or the place for it. */
function isNamedAt(row: TableRow, column: number, { columns: { name } }: ReadList): boolean {
  const columns = cellAt(row, column)?.cell.columns ?? 1;
  const isOver = column <= name && name < column + columns;
  return isOver || nameIn(row, name)?.cell.column === column;
}

function amountIn({ columns: { amounts } }: ReadList, column: number): HeadColumn | undefined {
  return amounts.find((one) => one.column === column);
}

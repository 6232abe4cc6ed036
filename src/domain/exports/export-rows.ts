import { fen, type Fen } from '../money/fen';
import { knownExpression } from '../check/known-expression';
import { decimalsOfUnit } from '../money/written-unit';
import { filledColumns } from '../read/filled-columns';
import { labelKey } from '../read/label-key';
import { readAmount } from '../value/read-amount';
import type { AmountColumn, AmountColumns } from './amount-columns';
import type { ExportTable } from './budget-export';
import { codeSteps, type LabelCells } from './code-steps';
import type { ExportHeads, HeadedColumn } from './export-heads';
import type { Attributes, ColumnMeaning, ExportWords } from './export-words';
import type { PartColumn } from './of-which';
import { rowAttributes } from './row-attributes';

/** A row below the heads, as far as it is read by itself. */
export interface ExportRow {
  readonly at: string;
  readonly attributes: Attributes;
  /** By the counted columns. */
  readonly amounts: ReadonlyMap<AmountColumn, Fen>;
  /** Of them, by the columns of parts; null where what stands there is no amount. */
  readonly parts: ReadonlyMap<PartColumn, Fen | null>;
  readonly unread: readonly { readonly at: string; readonly words: string }[];
  /** Of all counted columns. */
  readonly sum: Fen;
  /** What the column of totals says; null where it says nothing. */
  readonly total: Fen | null;
  /** A cell says 合计 or 小计; a project may only be called so. */
  readonly saysTotal: 'yes' | 'perhaps' | 'no';
  /** Whether a cell says that its amounts are in another unit of money than the table: 万元 in a column 计量单位. */
  readonly saysOtherUnit: boolean;
  /** What it is called in messages. */
  readonly words: string;
}

export interface RowsRequest {
  readonly table: ExportTable;
  readonly heads: ExportHeads;
  readonly amounts: AmountColumns;
  readonly parts: readonly PartColumn[];
  /** How many decimals of a column make its amounts exact. */
  readonly decimalsOf: (column: Pick<AmountColumn, 'path'>) => number;
  readonly words: ExportWords;
  /** The first row that is of another table; null where there is none. */
  readonly end: number | null;
}

/** The rows of a table that hold any money. */
export function exportRows(request: RowsRequest): readonly ExportRow[] {
  const { table, heads, amounts, parts } = request;
  const { used } = table.grid;
  if (!used) return [];
  const money = new Set([...amounts.counted, amounts.total, ...parts].map((one) => one?.column));
  const labels = heads.columns.filter(({ column }) => !money.has(column));
  const rows: ExportRow[] = [];
  const inSteps = codeSteps();
  const last = request.end === null ? used.bottom : request.end - 1;
  for (let row = heads.below; row <= last; row += 1) {
    const filled = filledColumns(table.grid, row, used);
    if (isNumbering(filled.map((column) => table.grid.cellAt(row, column).value))) continue;
    if (areHeads(row, filled, request)) continue;
    const read = exportRow(row, labels, inSteps, request);
    if (read.amounts.size + read.unread.length > 0 || read.total !== null) rows.push(read);
  }
  return rows;
}

/** 1 2 3 4 below the heads: the columns are counted. */
function isNumbering(values: readonly unknown[]): boolean {
  const numbers = values.map((value) => (value === '' ? NaN : Number(value)));
  const [first = NaN] = numbers;
  return numbers.length > 2 && first <= 1 && numbers.every((one, index) => one === first + index);
}

/** The heads again, at the top of the next page. */
function areHeads(row: number, filled: readonly number[], { table, heads }: RowsRequest): boolean {
  return (
    filled.length > 1 &&
    filled.every((column) => {
      const { value } = table.grid.cellAt(row, column);
      const path = heads.columns.find((one) => one.column === column)?.path;
      return typeof value === 'string' && path?.includes(labelKey(value)) === true;
    })
  );
}

function exportRow(
  row: number,
  labels: readonly HeadedColumn[],
  inSteps: (cells: LabelCells) => LabelCells,
  request: RowsRequest,
): ExportRow {
  const { table, amounts, parts, decimalsOf, words } = request;
  const read = new Map<AmountColumn, Fen>();
  const unread: { at: string; words: string }[] = [];
  const readIn = (column: Pick<AmountColumn, 'column' | 'path'>) => {
    const found = readAmount(table.grid.cellAt(row, column.column), decimalsOf(column));
    if (found.kind === 'unreadable') {
      unread.push({ at: table.placeOf(row, column.column), words: String(found.raw) });
    }
    return found;
  };
  const amountIn = (column: AmountColumn): Fen | null => {
    const found = readIn(column);
    return found.kind === 'value' ? found.value : null;
  };
  for (const column of amounts.counted) {
    const amount = amountIn(column);
    if (amount !== null) read.set(column, amount);
  }
  // An empty cell of a column of parts says that nothing is.
  const ofWhich = parts.map((column): [PartColumn, Fen | null] => {
    const found = readIn(column);
    return [
      column,
      found.kind === 'value' ? found.value : found.kind === 'unreadable' ? null : fen(0),
    ];
  });
  const total = amounts.total && amountIn(amounts.total);
  const texts = labels.map((one) => ({ one, text: textIn(row, one.column, table) }));
  const said = texts.map(({ text }) => text).filter((text) => text !== '');
  return {
    at: table.placeOf(row, amounts.counted[0]?.column ?? 0),
    attributes: rowAttributes(inSteps(texts.map(({ one, text }) => [one.meaning, text])), words),
    amounts: read,
    parts: new Map(ofWhich),
    unread,
    sum: fen([...read.values()].reduce((sum, one) => sum + one, 0)),
    total,
    saysTotal: saysTotal(texts, words),
    saysOtherUnit: texts.some(
      ({ one, text }) =>
        (one.meaning === null || one.meaning === 'ignored') &&
        [...read.keys()].some((column) => isOtherUnit(text, decimalsOf(column))),
    ),
    words: said.join(' '),
  };
}

function isOtherUnit(text: string, decimals: number): boolean {
  const own = decimalsOfUnit(text);
  return own !== null && own !== decimals;
}

/** 合计 alone says so in any column; 三公经费合计 where a unit or a class stands, and may be the name of a project. */
function saysTotal(
  texts: readonly { readonly one: HeadedColumn; readonly text: string }[],
  { totalRow }: ExportWords,
): ExportRow['saysTotal'] {
  const [alone, within] = [knownExpression(`^(?:${totalRow})`), knownExpression(totalRow)];
  const found = texts.filter(({ text }) => within.test(labelKey(text)));
  const isSure = found.some(
    ({ one: { meaning }, text }) => alone.test(labelKey(text)) || namesRow(meaning),
  );
  return isSure ? 'yes' : found.length > 0 ? 'perhaps' : 'no';
}

function namesRow(meaning: ColumnMeaning | null): boolean {
  return (
    meaning !== null &&
    meaning !== 'ignored' &&
    meaning !== 'projectName' &&
    meaning !== 'projectCode'
  );
}

/** What a cell that is no amount says; one that is merged says it in all its rows. */
function textIn(row: number, column: number, { grid }: ExportTable): string {
  const merge = grid.merges.find(
    ({ top, bottom, left }) => top < row && row <= bottom && left === column,
  );
  const { value, text } = grid.cellAt(merge?.top ?? row, column);
  // A code that became a number is printed with decimals or in thousands.
  return (typeof value === 'number' ? String(value) : (text ?? String(value ?? ''))).trim();
}

import type { Compositions, PaperComposition, PaperField } from '../../form/composition';
import type { FormCell } from '../../form/form-cell';
import type { FormBlock, FormRow } from '../../form/form-part';
import { labelCore, labelKey } from '../../read/label-key';
import { plainDecimal, plainText } from '../../value/number-text';
import type { RowCell } from '../row-cells';
import type { TableRow } from '../row-view';
import type { TablesToRead } from '../tables-to-read';
import { composedStyle, type ComposedLayout } from './composed-style';
import { titledAs } from './composed-title';
import { fits } from './head-columns';
import { inUnit } from './unit-words';

/** A layout made of the names in a table about one thing, with a list below them; null where a name is not known. */
export function composePaper(
  { rows: printed, printedAgain, above }: TablesToRead,
  compositions: Compositions,
): ComposedLayout | null {
  const titled = titledAs(above, compositions.papers, compositions.noTitle);
  const rows = printed.filter((row) => !printedAgain.has(row));
  const width = rows[0]?.table.width ?? 0;
  if (!titled || !rows.every((row) => row.width === width)) return null;
  const { composition, title } = titled;
  const count = rows.findIndex((row) => isHead(row, composition));
  const heads = rows[count];
  if (!heads || count < 1) return null;
  const said = namedRows(rows.slice(0, count), composition);
  if (!said) return null;
  const [lead, columns] = leadAndColumns(heads, composition);
  const list = [labelsOf(columns), listBelow(columns, composition)];
  const below = lead ? [{ lead: labelsOf([lead]).row, parts: list }] : list;
  const body = [...said, ...below];
  const layout = { form: composition.form, title, heads: [], count: 0, width, body };
  return { indexed: composedStyle(layout, compositions), areWordsKnown: true, isNamed: true };
}

function isHead(row: TableRow, composition: PaperComposition): boolean {
  const [, columns] = leadAndColumns(row, composition);
  const { list } = composition;
  const ids = columns.map(({ cell }) => columnOf(cell.text, list)?.[0]);
  return ids.length > 1 && !ids.includes(undefined) && new Set(ids).size === ids.length;
}

/** 绩效指标, as high as the list, at the left of its heads. */
function leadAndColumns(
  { cells, table }: TableRow,
  { groups }: PaperComposition,
): readonly [RowCell | null, readonly RowCell[]] {
  const [first, ...others] = cells;
  const isLead =
    first !== undefined &&
    fits(groups, first.cell.text) &&
    (first.height > 1 || !table.areSpansKnown);
  return isLead ? [first, others] : [null, cells];
}

function columnOf(text: string, { columns }: PaperComposition['list']) {
  return columns.find(([, words]) => fits(words, text));
}

function labelsOf(cells: readonly RowCell[]): FormRow {
  return { row: cells.map(({ cell: { text, columns } }) => ({ label: text.trim(), columns })) };
}

function listBelow(cells: readonly RowCell[], { list }: PaperComposition): FormBlock {
  const row = cells.map(({ cell: { text, columns } }): FormCell => {
    const [id = '', , kind = 'text'] = columnOf(text, list) ?? [];
    return { input: { id, label: text.trim(), kind }, columns };
  });
  return { block: list.block, item: list.item, parts: [{ row }] };
}

type NamedCell =
  | FormCell
  | {
      readonly field: PaperField;
      readonly name: string;
      readonly text: string;
      readonly columns: number;
      readonly rows: number;
    };
type FieldNamed = Extract<NamedCell, { field: PaperField }>;

/** A name that stands above what it names. */
interface NameAbove {
  readonly field: PaperField;
  readonly name: string;
  readonly column: number;
}

/** Null where something stands there that is neither a name nor beside or below one, or is said twice. */
function namedRows(rows: readonly TableRow[], composition: PaperComposition): FormRow[] | null {
  const named: (readonly NamedCell[])[] = [];
  let above: readonly NameAbove[] = [];
  for (const row of rows) {
    const read = namedCells(row, composition, above);
    if (!read) return null;
    named.push(read.cells);
    above = read.above;
  }
  const fields = named.flat().filter((cell) => 'field' in cell);
  const ids = new Set(fields.map(({ field }) => field.id));
  if (above.length > 0 || ids.size < fields.length) return null;
  return named.map((cells) => ({
    row: cells.map((cell) => ('field' in cell ? fieldCell(cell, fields) : cell)),
  }));
}

function fieldCell(
  { field: { id, kind, add = [], mayAdd = [] }, name, text, ...span }: FieldNamed,
  fields: readonly FieldNamed[],
): FormCell {
  const field = { id, label: name, kind } as const;
  const there = (ids: readonly string[]) =>
    fields.filter((one) => ids.includes(one.field.as ?? one.field.id));
  const [parts, others] = [there(add), there(mayAdd)];
  if (add.length === 0 || parts.length < add.length) return { input: field, ...span };
  const sum = parts.reduce((all, one) => all + amountIn(one.text), 0);
  const isAll = Math.abs(sum - amountIn(text)) < 0.005;
  const added = isAll ? parts : [...parts, ...others];
  return { derived: { ...field, formula: { add: added.map((one) => one.field.id) } }, ...span };
}

function amountIn(text: string): number {
  return Number(plainDecimal(plainText(text)) ?? 0);
}

function namedCells(
  { cells }: TableRow,
  composition: PaperComposition,
  namesAbove: readonly NameAbove[],
): { readonly cells: readonly NamedCell[]; readonly above: readonly NameAbove[] } | null {
  const found: NamedCell[] = [];
  const above: NameAbove[] = [];
  let open: NameAbove | null = null;
  const isBelowName = (column: number) => namesAbove.some((one) => one.column === column);
  for (const { cell, height: rows } of cells) {
    const { text, column, columns, isBelow } = cell;
    if (isBelow && !isBelowName(column)) continue;
    const own: NameAbove | null = namesAbove.find((one) => one.column === column) ?? open;
    const field: PaperField | undefined = own === open ? fieldNamed(text, composition) : undefined;
    // 年度资金总额 beside 项目资金 is no amount of it.
    const isName = field !== undefined && (open === null || open.field.kind === 'amount');
    const isGroup = own === open && !isName && fits(composition.groups, text);
    if (isName || (isGroup && open?.field.kind !== 'text')) {
      if (isGroup && open) above.push(open);
      found.push({ label: inUnit(text.trim()), columns, rows });
      const name = labelCore(labelKey(text)).replace(inBrackets, '');
      open = field ? { field, name, column } : null;
    } else if (own) {
      found.push({ field: own.field, name: own.name, text, columns, rows });
      open = null;
    } else if (text.trim() === '') found.push({ empty: true, columns });
    else return null;
  }
  const taken = new Set(cells.map(({ cell }) => cell.column));
  const isEachThere = namesAbove.every(({ column }) => taken.has(column));
  return open === null && isEachThere ? { cells: found, above } : null;
}

const inBrackets = /\([^()]*\)$/;

function fieldNamed(text: string, { fields }: PaperComposition): PaperField | undefined {
  return labelKey(text) === '' ? undefined : fields.find(({ words }) => fits(words, text));
}

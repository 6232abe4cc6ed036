import type { Compositions, PaperComposition, PaperField } from '../../form/composition';
import type { FormCell } from '../../form/form-cell';
import type { FormBlock, FormRow } from '../../form/form-part';
import { labelCore, labelKey } from '../../read/label-key';
import { printedAgain } from '../repeated-heads';
import type { TableRow } from '../row-view';
import type { TablesToRead } from '../tables-to-read';
import { composedStyle, type ComposedLayout } from './composed-style';
import { titledAs } from './composed-title';
import { fits } from './head-columns';
import { inUnit } from './unit-words';

/** A layout made of the names in a table about one thing, with a list below them; null where a name is not known. */
export function composePaper(
  { rows: printed, above }: TablesToRead,
  compositions: Compositions,
): ComposedLayout | null {
  const titled = titledAs(above, compositions.papers, compositions.noTitle);
  const again = printedAgain(printed);
  const rows = printed.filter((row) => !again.has(row));
  const width = rows[0]?.table.width ?? 0;
  if (!titled || !rows.every((row) => row.width === width)) return null;
  const { composition, title } = titled;
  const count = rows.findIndex((row) => isHead(row, composition));
  const heads = rows[count];
  if (!heads || count < 1) return null;
  const said = namedRows(rows.slice(0, count), composition);
  if (!said) return null;
  const body = [...said, labelsOf(heads), listBelow(heads, composition)];
  const layout = { form: composition.form, title, heads: [], count: 0, width, body };
  return { indexed: composedStyle(layout, compositions), areWordsKnown: true, isNamed: true };
}

function isHead({ cells }: TableRow, { list }: PaperComposition): boolean {
  const ids = cells.map(({ cell }) => columnOf(cell.text, list)?.[0]);
  return ids.length > 1 && !ids.includes(undefined) && new Set(ids).size === ids.length;
}

function columnOf(text: string, { columns }: PaperComposition['list']) {
  return columns.find(([, words]) => fits(words, text));
}

function labelsOf({ cells }: TableRow): FormRow {
  return { row: cells.map(({ cell: { text, columns } }) => ({ label: text.trim(), columns })) };
}

function listBelow({ cells }: TableRow, { list }: PaperComposition): FormBlock {
  const row = cells.map(({ cell: { text, columns } }): FormCell => {
    const [id = '', , kind = 'text'] = columnOf(text, list) ?? [];
    return { input: { id, label: text.trim(), kind }, columns };
  });
  return { block: list.block, item: list.item, parts: [{ row }] };
}

type NamedCell =
  FormCell | { readonly field: PaperField; readonly name: string; readonly columns: number };

/** Null where something stands there that is neither a name nor beside one, or is said twice. */
function namedRows(rows: readonly TableRow[], composition: PaperComposition): FormRow[] | null {
  const named = rows.map((row) => namedCells(row, composition));
  const whole = named.filter((row) => row !== null);
  const fields = whole.flat().flatMap((cell) => ('field' in cell ? cell.field.id : []));
  if (whole.length < named.length || new Set(fields).size < fields.length) return null;
  return whole.map((cells) => ({
    row: cells.map((cell) => ('field' in cell ? fieldCell(cell, fields) : cell)),
  }));
}

function fieldCell(
  { field: { id, kind, add = [] }, name, columns }: Extract<NamedCell, { field: PaperField }>,
  fields: readonly string[],
): FormCell {
  const field = { id, label: name, kind } as const;
  const isSum = add.length > 0 && add.every((one) => fields.includes(one));
  return isSum ? { derived: { ...field, formula: { add } }, columns } : { input: field, columns };
}

function namedCells({ cells }: TableRow, composition: PaperComposition): NamedCell[] | null {
  const found: NamedCell[] = [];
  let open: PaperField | null = null;
  let name = '';
  for (const { cell, height } of cells) {
    const { text, columns, isBelow } = cell;
    if (isBelow) continue;
    const field = fieldNamed(text, composition);
    // 年度资金总额 beside 项目资金 is no amount of it.
    const isName = field !== undefined && (open === null || open.kind === 'amount');
    if (isName || (open === null && fits(composition.groups, text))) {
      found.push({ label: inUnit(text.trim()), columns, rows: height });
      open = field ?? null;
      name = labelCore(labelKey(text)).replace(inBrackets, '');
    } else if (open) {
      found.push({ field: open, name, columns });
      open = null;
    } else if (text.trim() === '') found.push({ empty: true, columns });
    else return null;
  }
  return open === null ? found : null;
}

const inBrackets = /\([^()]*\)$/;

function fieldNamed(text: string, { fields }: PaperComposition): PaperField | undefined {
  return labelKey(text) === '' ? undefined : fields.find(({ words }) => fits(words, text));
}

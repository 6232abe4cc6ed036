import type { Composition, Compositions, DetailList } from '../../form/composition';
import type { FormCell } from '../../form/form-cell';
import type { RowCell } from '../row-cells';
import type { TableRow } from '../row-view';
import type { TablesToRead } from '../tables-to-read';
import { composedStyle, type ComposedLayout } from './composed-style';
import { titledAs } from './composed-title';
import { fits, headColumn, type HeadColumn } from './head-columns';
import { headsAbove, headsOf, mostHeadRows } from './head-tree';
import { isWords, withoutHeads } from './table-body';

/**
 * A layout for items at the left, each as high as a list of its own at the right: what a project costs, and its indicators. Null
 * where a head is not known, for what an item costs stands beside no sum that could bear it out.
 */
export function composeDetails(
  { rows, above }: TablesToRead,
  compositions: Compositions,
): ComposedLayout | null {
  const titled = titledAs(above, compositions.details, compositions.noTitle);
  const details = titled?.composition.details;
  const width = rows[0]?.table.width ?? 0;
  if (!titled || !details || !rows.every((row) => row.width === width)) return null;
  const count = 1 + headRowIn(rows, details);
  if (count < 1) return null;
  const heads = headsOf(rows.slice(0, count), width);
  const leaves = Array.from({ length: width }, (_, at) => headsAbove(heads, at).at(-1)?.text ?? '');
  const first = leaves.findIndex((text) => detailOf(text, details) !== undefined);
  const body = withoutHeads(rows.slice(count), rows.slice(0, count));
  const { composition, title } = titled;
  const lead = Array.from({ length: first }, (_, column) => {
    const own = { column, heads: headsAbove(heads, column), isText: isWords(body, column) };
    return headColumn({ ...own, year: null }, composition, compositions);
  });
  const inner = leaves.slice(first).map((text) => detailCell(text, details));
  if (!isTold(lead, composition) || inner.includes(null) || new Set(leaves).size < width)
    return null;
  const name = lead.find((one) => isNameOf(one, composition));
  const block = {
    block: composition.rows.block,
    item: composition.rows.item,
    begins: { filled: [composition.rows.name] },
    lead: lead.map((one) => leadCell(one, one === name, composition)),
    parts: [
      {
        ...{ block: details.block, item: details.item },
        parts: [{ row: inner.filter((cell) => cell !== null) }],
      },
    ],
  };
  const layout = { form: composition.form, title, heads, count, width, body: [block] };
  return { indexed: composedStyle(layout, compositions), areWordsKnown: true, isNamed: true };
}

function headRowIn(rows: readonly TableRow[], details: DetailList): number {
  const isDetail = ({ cell }: RowCell) => detailOf(cell.text, details) !== undefined;
  return rows.slice(0, mostHeadRows).findIndex(({ cells }) => cells.filter(isDetail).length > 1);
}

function detailOf(text: string, { columns }: DetailList) {
  return columns.find(([, words]) => fits(words, text));
}

function detailCell(text: string, details: DetailList): FormCell | null {
  const [id, , kind] = detailOf(text, details) ?? [];
  return id === undefined || kind === undefined ? null : { input: { id, label: text, kind } };
}

/** A name, and amounts of which each is known. */
function isTold(lead: readonly HeadColumn[], composition: Composition): boolean {
  const ids = lead.flatMap(({ id }) => (id === '' ? [] : id));
  return (
    lead.filter((one) => isNameOf(one, composition)).length === 1 &&
    lead.every(({ isKnown, heads }) => isKnown && heads.length > 0) &&
    new Set(ids).size === ids.length
  );
}

function isNameOf({ kind, label }: HeadColumn, { rows }: Composition): boolean {
  return kind === 'name' && fits(rows.head, label);
}

function leadCell(
  { column, kind, id, label }: HeadColumn,
  isName: boolean,
  { rows }: Composition,
): FormCell {
  if (isName) return { input: { id: rows.name, label, kind: 'text' } };
  if (kind === 'amount' || kind === 'percent') return { input: { id, label, kind } };
  return { input: { id: `text${column}`, label, kind: 'text' } };
}

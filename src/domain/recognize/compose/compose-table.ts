import type { Composition, Compositions } from '../../form/composition';
import type { LabelWords } from '../label-words';
import type { TableRow } from '../row-view';
import { isStarred } from '../starred-numbers';
import type { TablesToRead } from '../tables-to-read';
import { codedBody } from './coded-body';
import { composedRows } from './composed-rows';
import { composedStyle, type ComposedLayout } from './composed-style';
import { titledAs } from './composed-title';
import {
  columnOf,
  fits,
  headColumn,
  joined,
  withoutCommonHead,
  type HeadColumn,
} from './head-columns';
import { countHeadRows, headsAbove, headsOf } from './head-tree';
import { cellAt, isWords, withoutHeads } from './table-body';
import { spentBesidePlan } from './spent-column';
import { yearIn } from './year-words';

/** A layout made of the heads that stand in tables whose title says which form they are; null where that cannot be. */
export function composeTable(
  { rows, above }: TablesToRead,
  compositions: Compositions,
  words: LabelWords,
): ComposedLayout | null {
  const titled = titledAs(above, compositions.forms, compositions.noTitle);
  const width = rows[0]?.table.width ?? 0;
  const count = countHeadRows(rows, words.isTotal);
  if (!titled || count < 1) return null;
  const { composition, title } = titled;
  const heads = headsOf(rows.slice(0, count), width);
  const written = withoutHeads(rows.slice(count), rows.slice(0, count)).filter(
    (row) => !isStarred(row),
  );
  const year = yearIn(heads);
  const told = Array.from({ length: width }, (_, column) => ({
    column,
    heads: headsAbove(heads, column),
    isText: isWords(written, column),
  }));
  const columns = withoutCommonHead(told, compositions.words)
    .map((one) => headColumn({ ...one, year }, composition, compositions))
    .map((one, at, all) => onlyFirstName(one, at, all, composition))
    .map(onlyOuterSum)
    .map((one, _, all) => ofItsHead(one, all, composition))
    .map((one, _, all) => spentBesidePlan(one, all, compositions));
  if (!areTold(columns)) return null;
  const steps = { ...compositions, rows: composition.rows };
  const made = composedRows(columns, written, steps, words);
  if (!made) return null;
  const body = codedBody(made, composition);
  const printed = { form: composition.form, title, heads, count, width: columns.length, body };
  return {
    indexed: composedStyle(printed, compositions),
    areWordsKnown: columns.every(({ isKnown, isApart }) => isKnown || isApart),
    areRowsAlike: areAlike(columns, written, words),
  };
}

/** What is 其中 another says less of itself than that does. */
const leastSaid = 3;

function areAlike(
  columns: readonly HeadColumn[],
  rows: readonly TableRow[],
  words: LabelWords,
): boolean {
  const said = columns.filter(({ kind }) => kind === 'text');
  const items = rows.filter(({ cells }) => !cells.some(({ cell }) => words.isTotal(cell.text)));
  return (
    said.length >= leastSaid &&
    items.every((row) => said.every(({ column }) => cellAt(row, column)?.isWritten === true))
  );
}

/** A second column of names is words like any other. */
function onlyFirstName(
  one: HeadColumn,
  at: number,
  all: readonly HeadColumn[],
  { rows }: Composition,
): HeadColumn {
  const { kind } = one;
  const isNamed = (other: HeadColumn) =>
    other.kind === 'name' && other.heads.some(({ text }) => fits(rows.head, text));
  const code = codeColumn(all);
  const near = code + 1;
  const next = all[near];
  const isAfterCode = near > 0 && next?.kind === 'name';
  const isOfOther = rows.isNamedByHead === true && next !== undefined && !isNamed(next);
  if (isAfterCode && isOfOther && all.some(isNamed)) {
    const isCode = kind === 'code' || kind === 'codePart';
    const isOther = kind === 'name' && at !== all.findIndex(isNamed);
    return isCode || isOther ? { ...one, kind: 'text' } : one;
  }
  const first = isAfterCode ? near : all.findIndex(isNamed);
  if (kind === 'code' && at !== all.findIndex((other) => other.kind === 'code'))
    return { ...one, kind: 'text' };
  return kind === 'name' && at !== first ? { ...one, kind: 'text' } : one;
}

/** The column of codes, or of the last part of them. */
function codeColumn(columns: readonly HeadColumn[]): number {
  const part = columns.map(({ kind }) => kind).lastIndexOf('codePart');
  return part < 0 ? columns.findIndex(({ kind }) => kind === 'code') : part;
}

/** A sum below a head of its own, beside that of all, is none of the fields of the form. */
function onlyOuterSum(one: HeadColumn, _: number, all: readonly HeadColumn[]): HeadColumn {
  const alike = all.filter(({ id }) => id === one.id);
  const isInner =
    one.isSum &&
    alike.length > 1 &&
    alike.every((other) => other === one || other.heads.length < one.heads.length);
  const base = `column${one.column}`;
  return isInner ? { ...one, base, id: one.id.replace(one.base, base) } : one;
}

/**
 * What is called like another before it is of what it stands below, and so is all beside it: 商品和服务支出 below 项目支出, where that of
 * 基本支出 has a column too.
 */
function ofItsHead(
  one: HeadColumn,
  all: readonly HeadColumn[],
  { columns }: Composition,
): HeadColumn {
  const over = one.heads.at(-2);
  const isSecond = (other: HeadColumn) =>
    other.id !== '' && all.find(({ id }) => id === other.id) !== other;
  const isAlike = all.some((other) => other.heads.at(-2) === over && isSecond(other));
  const owner = isAlike && over ? columnOf(over.text, columns) : undefined;
  if (!owner || owner[0] === one.base) return one;
  const base = joined(owner[0], one.base);
  return { ...one, base, id: one.id.replace(one.base, base) };
}

/** A name, amounts, and each amount another. */
function areTold(columns: readonly HeadColumn[]): boolean {
  const figures = columns.filter(({ id }) => id !== '');
  const ids = new Set(figures.map(({ id }) => id));
  const known = figures.filter(({ isKnown }) => isKnown).length;
  return (
    columns.some(({ kind }) => kind === 'name') &&
    columns.every(({ heads }) => heads.length > 0) &&
    ids.size === figures.length &&
    known > 0 &&
    known * 2 >= figures.length
  );
}

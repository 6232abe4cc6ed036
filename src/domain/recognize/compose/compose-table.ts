import type { CodeStep, Composition, Compositions, HeadWords } from '../../form/composition';
import type { FormDefinition } from '../../form/form-definition';
import type { FormStyle } from '../../form/form-style';
import type { IndexedStyle } from '../../read/form-index';
import { plainDecimal, plainText } from '../../value/number-text';
import type { LabelWords } from '../label-words';
import { titleKey } from '../known-texts';
import type { TableRow } from '../row-view';
import type { TablesToRead } from '../tables-to-read';
import { codedBody, type ComposedRows } from './coded-body';
import { columnFormulas, type RowFigures } from './column-sums';
import { fits, headColumn, isTextColumn, type HeadColumn } from './head-columns';
import { countHeadRows, headRows, headsAbove, headsOf, isNumber, type Head } from './head-tree';
import { yearsNamed } from './year-words';

/** A layout made of the heads that stand in tables whose title says which form they are; null where that cannot be. */
export function composeTable(
  { rows, above }: TablesToRead,
  compositions: Compositions,
  words: LabelWords,
): IndexedStyle | null {
  const titles = above.map(({ text }) => text);
  const title = titles.findLast((text) => compositionOf(text, compositions) !== undefined);
  const composition = title === undefined ? undefined : compositionOf(title, compositions);
  const width = rows[0]?.table.width ?? 0;
  const count = countHeadRows(rows, words.isTotal);
  if (!composition || title === undefined || count < 1) return null;
  const heads = headsOf(rows.slice(0, count), width);
  const body = withoutHeads(rows.slice(count), rows.slice(0, count));
  const year = yearIn(heads);
  const told = Array.from({ length: width }, (_, column) => ({
    column,
    heads: headsAbove(heads, column),
    isText: isWords(body, column),
  }));
  const columns = withoutCommonHead(told, compositions.words)
    .map((one) => headColumn({ ...one, year }, composition, compositions))
    .map((one, at, all) => onlyFirstName(one, at, all, composition));
  if (!areTold(columns)) return null;
  const made = rowsOf(columns, body, compositions, words);
  if (!made) return null;
  const { typography } = composition.form.styles[0];
  const style: FormStyle = {
    ...{ id: 'composed', name: compositions.layout, typography, orientation: 'landscape' },
    columns: columns.map(() => 72),
    heading: [titleKey(title)],
    lines: [],
    header: headRows(heads, count),
    body: codedBody(made, composition),
    ...{ numbersColumns: true, notes: [] },
  };
  const form: FormDefinition = { ...composition.form, styles: [style] };
  return {
    ...{ style, form, ref: { packId: compositions.packId, formId: form.id, styleId: style.id } },
    ...{ labels: heads.length, patterns: [], anchors: [], headings: [], lines: [] },
  };
}

/** A table that goes on on the next page has its heads there again. */
function withoutHeads(body: readonly TableRow[], heads: readonly TableRow[]): TableRow[] {
  const wordsOf = ({ cells }: TableRow) =>
    JSON.stringify(cells.flatMap(({ cell, isWritten }) => (isWritten ? cell.text.trim() : [])));
  const known = new Set(heads.map(wordsOf));
  return body.filter((row) => !known.has(wordsOf(row)));
}

/** The year of the plan: the last one that a head names. */
function yearIn(heads: readonly Head[]): number | null {
  const years = heads.flatMap(({ text }) => yearsNamed(text));
  return years.length === 0 ? null : Math.max(...years);
}

type ToldColumn = Pick<HeadColumn, 'column' | 'heads'> & { readonly isText: boolean };

/** What stands above all figures says nothing of any of them. */
function withoutCommonHead(columns: readonly ToldColumn[], words: HeadWords): ToldColumn[] {
  const figures = columns.filter((one) => !isTextColumn(one, words));
  const isCommon = (head: Head) => figures.every(({ heads }) => heads.includes(head));
  return columns.map((one) =>
    figures.includes(one) && one.heads.length > 1
      ? { ...one, heads: one.heads.filter((head) => !isCommon(head)) }
      : one,
  );
}

function compositionOf(title: string, { forms }: Compositions): Composition | undefined {
  return forms.find(
    (one) => fits(one.title, title) && !(one.notInTitle && fits(one.notInTitle, title)),
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
  const near = all.findIndex((other) => other.kind === 'code') + 1;
  const isAfterCode = near > 0 && all[near]?.kind === 'name';
  const isNamed = (other: HeadColumn) =>
    other.kind === 'name' && other.heads.some(({ text }) => fits(rows.head, text));
  const first = isAfterCode ? near : all.findIndex(isNamed);
  if (kind === 'code' && at !== all.findIndex((other) => other.kind === 'code'))
    return { ...one, kind: 'text' };
  return kind === 'name' && at !== first ? { ...one, kind: 'text' } : one;
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

/** Whether something stands in a column, and no figures. */
function isWords(body: readonly TableRow[], column: number): boolean {
  const written = body.flatMap(({ cells }) =>
    cells.filter(({ cell, isWritten }) => isWritten && cell.column === column),
  );
  return written.length > 0 && written.every(({ cell }) => !isNumber(cell.text));
}

function rowsOf(
  columns: readonly HeadColumn[],
  body: readonly TableRow[],
  { steps }: Compositions,
  words: LabelWords,
): ComposedRows | null {
  const written = body.filter(({ cells }) => cells.some(({ isWritten }) => isWritten));
  const isTotal = ({ cells }: TableRow) =>
    words.isTotal(cells.find(({ isWritten }) => isWritten)?.cell.text ?? '');
  const [total, ...others] = written.filter(isTotal);
  if (others.length > 0) return null;
  const items = written.filter((row) => row !== total);
  const named = total?.cells.find(({ isWritten }) => isWritten)?.cell;
  const codes = items.map((row) => codeIn(row, columns));
  const lengths = new Set(codes.map(({ code }) => code.length));
  const inSteps = steps.filter(({ digits }) => lengths.has(digits));
  const isCoded = items.length > 0 && inSteps.length === lengths.size;
  return {
    columns,
    formulas: columnFormulas(columns, items.map(figuresIn)),
    steps: isCoded || items.length === 0 ? namedSteps(inSteps, steps, items.length) : [],
    areCodesInNames: isCoded && codes.every(({ isInName }) => isInName),
    total: named
      ? { label: named.text.trim(), column: named.column, columns: named.columns }
      : null,
  };
}

/** The innermost codes are those of the innermost step, whatever is left out above them. */
function namedSteps(there: readonly CodeStep[], all: readonly CodeStep[], count: number) {
  return count === 0 ? all.slice(-1) : there;
}

function codeIn({ cells }: TableRow, columns: readonly HeadColumn[]) {
  const textIn = (kind: HeadColumn['kind']) => {
    const column = columns.find((one) => one.kind === kind)?.column;
    return cells.find(({ cell }) => cell.column === column)?.cell.text.trim() ?? '';
  };
  const code = textIn('code');
  if (/^\d+$/.test(code)) return { code, isInName: false };
  return { code: /^\W*(\d{3,})(?!\d)/.exec(textIn('name'))?.[1] ?? '', isInName: true };
}

function figuresIn({ cells }: TableRow): RowFigures {
  return new Map(
    cells.flatMap(({ cell }) => {
      const value = plainDecimal(plainText(cell.text));
      return value === null ? [] : [[cell.column, Number(value)] as const];
    }),
  );
}

import type { Composition, HeadWords, RelatedEndings, Relation } from '../../form/composition';
import { labelKey } from '../../read/label-key';
import type { Head } from './head-tree';
import { ofYear } from './year-words';

/** A column of a table, and what its heads say it is. */
export interface HeadColumn {
  readonly column: number;
  readonly kind:
    'serial' | 'code' | 'codePart' | 'name' | 'text' | 'quantity' | 'amount' | 'percent';
  /** The field of its amounts; empty for all else. */
  readonly id: string;
  /** What its amounts are of, whatever they say of it. */
  readonly base: string;
  readonly relation: Relation | null;
  readonly label: string;
  /** Whether the words of its head are known. */
  readonly isKnown: boolean;
  readonly isSum: boolean;
  /** It is no part of the sum beside it. */
  readonly isApart: boolean;
  readonly heads: readonly Head[];
}

/** What the amounts are of that no head says more of: all there is. */
export const wholeAmount = 'total';

/** What one thing costs. */
export const priceId = 'price';
/** How many there are at that price. */
export const pricedId = 'quantity';

/** How many there are; at a price where that stands behind it. */
export function quantityId(one: HeadColumn, columns: readonly HeadColumn[]): string {
  return one === quantityAt(priceIn(columns), columns) ? pricedId : `quantity${one.column}`;
}

export function priceIn(columns: readonly HeadColumn[]): HeadColumn | undefined {
  return columns.find(({ id }) => id === priceId);
}

/** The last quantity before a price. */
export function quantityAt(
  price: HeadColumn | undefined,
  columns: readonly HeadColumn[],
): HeadColumn | undefined {
  return (
    price && columns.findLast(({ kind, column }) => kind === 'quantity' && column < price.column)
  );
}

const tests = new Map<string, RegExp>();
export function fits(words: string, text: string): boolean {
  const known = tests.get(words) ?? new RegExp(words, 'u');
  tests.set(words, known);
  return known.test(labelKey(text));
}

/** What heads say, and how fields are called for it. */
export interface KnownHeads {
  readonly words: HeadWords;
  readonly endings: RelatedEndings;
}

/** Whether amounts are calculated from two others. */
export function isChanged({ relation }: Pick<HeadColumn, 'relation'>): boolean {
  return relation === 'difference' || relation === 'growth';
}

/** Whether it says which part of a whole an amount is. */
export function isShare({ kind, relation }: Pick<HeadColumn, 'kind' | 'relation'>): boolean {
  return kind === 'percent' && relation === null;
}

/** A column of which nobody said yet what it is. */
export interface UnreadColumn {
  readonly column: number;
  readonly heads: readonly Head[];
  /** Only words stand in it. */
  readonly isText: boolean;
}

interface ToldColumn extends UnreadColumn {
  /** That of the plan. */
  readonly year: number | null;
}

/** How last year is called beside a plan of that year, as an expression. */
function lastYearIn({ lastYear }: HeadWords, year: number | null): string {
  return year === null ? lastYear : `${lastYear}|${ofYear(year - 1)}`;
}

/** What a row of amounts says of another, by its name: that of the year before, or the difference; undefined where it is of no year. */
export function relationOf(
  name: string,
  words: HeadWords,
  year: number,
): Relation | null | undefined {
  if (fits(words.change, name)) return fits(words.growth, name) ? 'growth' : 'difference';
  if (fits(lastYearIn(words, year), name)) return 'lastYear';
  return fits(ofYear(year), name) || fits(words.thisYear, name) ? null : undefined;
}

/** Whether its heads, or what stands below them, say that no amounts do. */
function isTextColumn(
  { heads, isText }: Pick<ToldColumn, 'heads' | 'isText'>,
  { serial, code, codePart, text }: HeadWords,
): boolean {
  const leaf = heads[heads.length - 1]?.text ?? '';
  return isText || [serial, code, codePart, text].some((words) => fits(words, leaf));
}

export function headColumn(
  { column, heads, isText, year }: ToldColumn,
  { columns }: Pick<Composition, 'columns'>,
  { words, endings }: KnownHeads,
): HeadColumn {
  const texts = heads.map(({ text }) => text);
  const leaf = texts[texts.length - 1] ?? '';
  const said = (one: string) => texts.some((text) => fits(one, text));
  const none = {
    ...{ column, heads, id: '', base: '', relation: null },
    ...{ isKnown: true, isSum: false, isApart: true },
  };
  const label = texts.slice(-2).join('：');
  if (fits(words.serial, leaf)) return { ...none, label, kind: 'serial' };
  if (fits(words.code, leaf)) return { ...none, label, kind: 'code' };
  if (fits(words.codePart, leaf)) return { ...none, label, kind: 'codePart' };
  if (fits(words.quantity, leaf)) return { ...none, label, kind: 'quantity' };
  if (isText || fits(words.text, leaf))
    return { ...none, label, kind: fits(words.name, leaf) ? 'name' : 'text' };
  if (fits(words.price, leaf))
    return { ...none, label, id: priceId, base: priceId, kind: 'amount' };
  const isChange = said(words.change);
  // 幅度（%） below 增减 is no name.
  const isSaid = (text: string) =>
    fits(words.plain, text) ||
    fits(words.change, text) ||
    (isChange && fits(words.growth, text) && idOf(text, columns) === undefined);
  const own = texts.filter((text) => !isSaid(text));
  const named = [...own].reverse().find((text) => !fits(words.sum, text));
  const known = named === undefined ? wholeAmount : idOf(named, columns);
  const isGrowth = isChange && said(words.growth);
  const isLast = !isChange && said(lastYearIn(words, year));
  const isPart = !isChange && fits(words.share, leaf);
  const amount = known ?? `column${column}`;
  const owner = own
    .slice(0, -1)
    .map((text) => columnOf(text, columns))
    .find((one) => one !== undefined && one[0] !== amount && one[2] === 'owner');
  const relation = isGrowth ? 'growth' : isChange ? 'difference' : isLast ? 'lastYear' : null;
  const base = owner ? joined(owner[0], amount) : amount;
  return {
    ...{ column, heads },
    // Below such a head 3.68 is 3.68%.
    label: said('%') || isPart ? `${label.replace(/[（(]?[%％][）)]?/gu, '')}%` : label,
    kind: isGrowth || isPart ? 'percent' : 'amount',
    ...{ id: relation ? `${base}${endings[relation]}` : base, base, relation },
    isKnown: known !== undefined && !isPart,
    isSum: fits(words.sum, leaf) && !isChange,
    isApart: isChange || isPart || said(words.partly),
  };
}

function idOf(text: string, columns: Composition['columns']): string | undefined {
  return columnOf(text, columns)?.[0];
}

export function columnOf(text: string, columns: Composition['columns']) {
  return columns.find(([, words]) => fits(words, text));
}

/** One name of two. */
export function joined(one: string, other: string): string {
  return `${one}${other.slice(0, 1).toUpperCase()}${other.slice(1)}`;
}

/** What stands above all figures says nothing of any of them. */
export function withoutCommonHead(
  columns: readonly UnreadColumn[],
  words: HeadWords,
): UnreadColumn[] {
  const figures = columns.filter((one) => !isTextColumn(one, words));
  const isCommon = (head: Head) => figures.every(({ heads }) => heads.includes(head));
  return columns.map((one) =>
    figures.includes(one) && one.heads.length > 1
      ? { ...one, heads: one.heads.filter((head) => !isCommon(head)) }
      : one,
  );
}

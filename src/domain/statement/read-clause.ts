import type { Span } from './span';
import { readLabel, type Compiled, type ReadLabel } from './read-label';
import type { SaidBase, SaidDirection, StatedList } from './statement';

/** What the words of a clause say, up to its figure or mark. */
export interface Clause {
  /** It begins a list: 其中, 主要为, 原因. */
  readonly begins: StatedList['kind'] | null;
  readonly label: ReadLabel;
  readonly base: SaidBase | null;
  readonly direction: SaidDirection | null;
  /** The words that say that nothing changed: 持平. */
  readonly flat: Span | null;
  /** 占: what it is a part of, null for the head of the list. */
  readonly share: { readonly whole: ReadLabel | null } | null;
  /** 分别为: figures of several items in a row. */
  readonly isSeveral: boolean;
}

const opens: readonly (readonly [StatedList['kind'], RegExp])[] = [
  ['cause', /^ *(?:主要)?(?:原因|是因为|系(?!统|列)|由于|因为|因(?!公))(?:是|为|主要是|主要为)?/],
  ['cause', /^ *(?:为(?! *[\d.]|保障|确保)|故|按照|根据|依据)/],
  ['some', /^ *(?:其中)?(?:主要(?:用于|包括|包含|是|为|有|安排)|用于)(?:以下方面)?/],
  ['some', /^ *(?:其中)?(?:包括但不限于)/],
  ['all', /^ *(?:其中|包括|包含|分为)(?:包括|有)?/],
];
const base =
  /(?:与|较|比|同|和|对比|相比于?|比照) *(?:(?<year>20\d\d) *年度?|上年度?|上一年度?|去年) *(?:的)?(?:年初)?(?<basis>预算|决算|执行)?(?:安排|支出|收入)?数? *(?:相比较?|比较|相较|比)?/;
const direction =
  /(?:有所)?(?<word>增加|增长|上升|提高|减少|下降|降低|压减|压缩)(?:了|额|幅度|比例|率|支出|费用|资金)* *(?:为|达|约)? *$/;
const up = /^(?:增加|增长|上升|提高)$/;
const flat =
  /(?:基本)?(?:持平|保持一致|一致|保持不变|不变|(?:无|没有)(?:增减)?变化|相同|无增减) *$/;
const share = /(?:约)?占(?<whole>[^，。；]*?)(?:的)?(?:比例|比重)?(?:为|是|约|达)? *$/;

export function readClause(
  text: string,
  { start, end }: Span,
  words: Compiled,
  isInList: boolean,
): Clause {
  const said = text.slice(start, end);
  const opened = opens.flatMap(([kind, pattern]) => {
    const match = pattern.exec(said);
    return match ? [{ kind, length: match[0].length }] : [];
  })[0];
  let from = start + (opened?.length ?? 0);
  let until = end;
  const shared = share.exec(text.slice(from, until));
  if (shared) until = from + shared.index;
  const turned = direction.exec(text.slice(from, until));
  const flatWords = flat.exec(text.slice(from, until));
  const flatAt = flatWords && spanAt(flatWords, from);
  const turn = turned && directionOf(turned, from);
  if (turned) until = from + turned.index;
  else if (flatAt) until = flatAt.start;
  const compared = base.exec(text.slice(from, until));
  const comparedAt = compared && spanAt(compared, from);
  // 与2021年相比，收入减少 and 收入较2021年减少: the item stands on either side.
  if (comparedAt) {
    if (text.slice(comparedAt.end, until).trim() === '') until = comparedAt.start;
    else from = comparedAt.end;
  }
  const isChange = turned !== null || flatWords !== null;
  return {
    begins: opened?.kind ?? null,
    label: readLabel(text, { start: from, end: until }, words, {
      isChange,
      isPart: isInList || opened !== undefined,
    }),
    base: compared && comparedAt ? baseOf(compared, comparedAt) : null,
    direction: turn,
    flat: flatAt,
    share: shared && {
      whole: wholeOf(text, shared, start + (opened?.length ?? 0), words),
    },
    isSeveral: /分别(?:为|是)? *$/.test(said),
  };
}

function spanAt({ 0: found, index }: RegExpExecArray, from: number): Span {
  return { start: from + index, end: from + index + found.trimEnd().length };
}

function baseOf({ groups }: RegExpExecArray, at: Span): SaidBase {
  const year = groups?.['year'];
  return {
    year: year === undefined ? null : Number(year),
    isFinal: groups?.['basis'] === '决算' || groups?.['basis'] === '执行',
    ...at,
  };
}

function directionOf({ 0: found, index, groups }: RegExpExecArray, from: number): SaidDirection {
  const word = groups?.['word'] ?? '';
  const start = from + index + found.indexOf(word);
  return { way: up.test(word) ? 'up' : 'down', start, end: start + word.length };
}

function wholeOf(
  text: string,
  { 0: found, index, groups }: RegExpExecArray,
  from: number,
  words: Compiled,
): ReadLabel | null {
  const whole = groups?.['whole'] ?? '';
  if (whole.trim() === '') return null;
  const start = from + index + found.indexOf(whole);
  return readLabel(text, { start, end: start + whole.length }, words, {
    isChange: true,
    isPart: false,
  });
}

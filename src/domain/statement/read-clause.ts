import type { Span } from './span';
import { readLabel, type Compiled, type ReadLabel } from './read-label';
import type { SaidBase, SaidDirection, StatedList } from './statement';

/** What the words of a clause say, up to its figure or mark. */
export interface Clause {
  /** It begins a list: 其中, 主要为, 原因. */
  readonly begins: StatedList['kind'] | null;
  /** That list tells the parts of the whole once more: 按经济分类分. */
  readonly isAnew: boolean;
  /** It says itself that it is a reason, without a figure before it: 由于. */
  readonly isReason: boolean;
  readonly label: ReadLabel;
  readonly base: SaidBase | null;
  readonly direction: SaidDirection | null;
  /** The words that say that nothing changed: 持平. */
  readonly flat: Span | null;
  /** 占: what it is a part of, null for the head of the list. */
  readonly share: { readonly whole: ReadLabel | null } | null;
  /** 分别为: figures of several items in a row. */
  readonly isSeveral: boolean;
  /** 分别占: shares of several items in a row. */
  readonly isSeveralShares: boolean;
  /** Nothing but that it became so much: 增加到. */
  readonly isOutcome: boolean;
  /** Nothing but that it is so much together: 合计. */
  readonly isTogether: boolean;
  /** Nothing but a year. */
  readonly isOfYear: boolean;
}

export function readClause(
  text: string,
  { start, end }: Span,
  words: Compiled,
  inside: StatedList['kind'] | null,
): Clause {
  const said = text.slice(start, end);
  const { opens, reason, base, direction, directionFirst, flat, share, several } = words.clauses;
  const opened = opens.flatMap(({ kind, pattern, isAnew }) => {
    const match = pattern.exec(said);
    return match ? [{ kind, isAnew, length: match[0].length }] : [];
  })[0];
  let from = start + (opened?.length ?? 0);
  let until = end;
  const shared = share.exec(text.slice(from, until));
  if (shared) until = from + shared.index;
  const turned = direction.exec(text.slice(from, until));
  const flatWords = flat.exec(text.slice(from, until));
  const flatAt = flatWords && spanAt(flatWords, from);
  const turn = turned && directionOf(turned, from, words);
  if (turned) until = from + turned.index;
  else if (flatAt) until = flatAt.start;
  const compared = base.exec(text.slice(from, until));
  const comparedAt = compared && spanAt(compared, from);
  // 与2021年相比，收入减少 and 收入较2021年减少: the item stands on either side.
  if (comparedAt) {
    if (text.slice(comparedAt.end, until).trim() === '') until = comparedAt.start;
    else from = comparedAt.end;
  }
  const isReason = (opened?.kind ?? inside) === 'cause';
  const first = isReason && !turned ? directionFirst.exec(text.slice(from, until)) : null;
  const place = {
    isChange: turned !== null || flatWords !== null,
    isPart: inside !== null || opened !== undefined,
  };
  const behind =
    first && readLabel(text, { start: from + first[0].length, end: until }, words, place);
  // 压减公务接待费2万元 is what that changed by; what 增加人员经费2万元 is of all funds nobody knows.
  const isFirst = first !== null && behind?.item && behind.item.isOfAllFunds !== true;
  return {
    begins: opened?.kind ?? null,
    isAnew: opened?.isAnew === true,
    isReason: reason.test(said),
    label: isFirst ? behind : readLabel(text, { start: from, end: until }, words, place),
    base: compared && comparedAt ? baseOf(compared, comparedAt) : null,
    direction: isFirst ? directionOf(first, from, words) : turn,
    flat: flatAt,
    share: shared && {
      whole: wholeOf(text, shared, start + (opened?.length ?? 0), words),
    },
    isSeveral: several.test(said),
    isSeveralShares: words.clauses.severalShares.test(said),
    isOutcome: words.clauses.outcome.test(said),
    isTogether: words.clauses.together.test(said),
    isOfYear: words.clauses.ofYear.test(said),
  };
}

function spanAt({ 0: found, index }: RegExpExecArray, from: number): Span {
  return { start: from + index, end: from + index + found.trimEnd().length };
}

function baseOf({ groups }: RegExpExecArray, at: Span): SaidBase {
  const year = groups?.['year'];
  return {
    year: year === undefined ? null : Number(year),
    isFinal: groups?.['final'] !== undefined,
    ...at,
  };
}

function directionOf(
  { 0: found, index, groups }: RegExpExecArray,
  from: number,
  { clauses }: Compiled,
): SaidDirection {
  const word = groups?.['word'] ?? '';
  const start = from + index + found.indexOf(word);
  return { way: clauses.up.test(word) ? 'up' : 'down', start, end: start + word.length };
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

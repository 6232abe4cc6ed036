import { meet, type Change } from './change';
import { takenOutBeside } from './taken-out-beside';
import type { Turn } from './turn';
import { endsSentence, type Token } from './token';

/** Whole sentences of the base that somebody has to decide on, with all that happened to them. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly own: readonly Change[];
  readonly printed: readonly Change[];
  /** Whether two changes exclude one another; else only old figures stand in words of the user's own. */
  readonly isContested: boolean;
  /** A reason of hers in it was written for another way than it is now. */
  readonly turn?: Turn;
}

/** Grows until no sentence, and nothing that was done to it, is cut in two; regions that grow into one another are one. */
export function grownRegions(
  seeds: readonly Region[],
  own: readonly Change[],
  printed: readonly Change[],
  before: readonly Token[],
): readonly Region[] {
  let regions = seeds;
  for (;;) {
    const grown = joined(regions.map((region) => grow(region, own, printed, before)));
    if (areSameRegions(grown, regions)) return regions;
    regions = grown;
  }
}

export function areSameRegions(some: readonly Region[], others: readonly Region[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return (
        one.start === other?.start &&
        one.end === other.end &&
        one.own.length === other.own.length &&
        one.printed.length === other.printed.length &&
        one.isContested === other.isContested
      );
    })
  );
}

function grow(
  region: Region,
  own: readonly Change[],
  printed: readonly Change[],
  before: readonly Token[],
): Region {
  const { start, end } = atSentences(region, before);
  const whole = { start, end, tokens: [] };
  const within = (known: readonly Change[], all: readonly Change[]) =>
    all.filter((change) => known.includes(change) || (start < end && meet(change, whole)));
  const beside = region.isContested ? takenOutBeside(whole, own, before) : [];
  const ownHere = within([...region.own, ...beside], own);
  const printedHere = within(region.printed, printed);
  const all = [...ownHere, ...printedHere];
  return {
    ...region,
    start: Math.min(start, ...all.map((change) => change.start)),
    end: Math.max(end, ...all.map((change) => change.end)),
    own: ownHere,
    printed: printedHere,
  };
}

/** Whole sentences that were put in between others concern neither. */
function atSentences(
  { start, end, own, printed }: Region,
  before: readonly Token[],
): Pick<Region, 'start' | 'end'> {
  const isStart = (at: number) => at === 0 || endsSentence(before[at - 1]);
  const isBetween = start === end && isStart(start);
  const areWhole = [...own, ...printed].every(({ tokens }) => endsSentence(tokens.at(-1)));
  if (isBetween && areWhole) return { start, end };
  let from = start;
  while (!isStart(from)) from -= 1;
  let to = end;
  while (to < before.length && (to === start || !isStart(to))) to += 1;
  return { start: from, end: to };
}

function joined(regions: readonly Region[]): readonly Region[] {
  const sorted = [...regions].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Region[] = [];
  for (const region of sorted) {
    const last = found.at(-1);
    const isSamePlace = last?.start === region.start && last.end === region.end;
    const isShared = last && sharesChange(last, region);
    if (last && (isSamePlace || isShared || region.start < last.end)) {
      found[found.length - 1] = {
        start: last.start,
        end: Math.max(last.end, region.end),
        own: both(last.own, region.own),
        printed: both(last.printed, region.printed),
        isContested: last.isContested || region.isContested,
        ...turnOf(last, region),
      };
    } else found.push(region);
  }
  return found;
}

function turnOf(one: Region, other: Region): Pick<Region, 'turn'> {
  const turn = one.turn ?? other.turn;
  return turn ? { turn } : {};
}

function both(one: readonly Change[], other: readonly Change[]): readonly Change[] {
  return [...new Set([...one, ...other])].sort((a, b) => a.start - b.start || a.end - b.end);
}

function sharesChange(one: Region, other: Region): boolean {
  return (
    one.own.some((change) => other.own.includes(change)) ||
    one.printed.some((change) => other.printed.includes(change))
  );
}

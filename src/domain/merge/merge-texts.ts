import { besideEdits } from './beside-edits';
import { byFigures } from './by-figures';
import { carriedOver } from './carried-over';
import { changed, changesBetween, isSameChange, meet, type Change } from './change';
import { fateOf, type Fate } from './fate';
import type { MergedPart, MergedText } from './merged-text';
import { holdsOldFigure, oldFigures, withFiguresOfNow, type OldFigure } from './old-figures';
import { grownRegions, type Region } from './region';
import { textOfTokens, tokensOf, type Token } from './token';

export interface ThreeTexts {
  /** As it was printed before. */
  readonly base: string;
  /** As it stands now, after whatever somebody did to it. */
  readonly mine: string;
  /** As it is printed now. */
  readonly fresh: string;
  /** What stands in place of an old figure that is printed no more. */
  readonly gapFor: (figure: string) => string;
}

interface Merge {
  readonly before: readonly Token[];
  readonly own: readonly Change[];
  readonly printed: readonly Change[];
  readonly fates: ReadonlyMap<Change, Fate>;
  readonly old: readonly OldFigure[];
  readonly gapFor: ThreeTexts['gapFor'];
}

/**
 * Brings what is printed now into a text that somebody edited. Words of hers are never left out, and no figure of the base is left
 * that is printed otherwise now: where both cannot be, or a figure that she typed stands beside one that changes, there are two
 * sentences to choose from.
 */
export function mergeTexts(texts: ThreeTexts): MergedText {
  const before = tokensOf(texts.base);
  const changesTo = (text: string) =>
    changesBetween(before, tokensOf(text)).flatMap((change) => byFigures(before, change));
  const own = changesTo(texts.mine);
  const printed = changesTo(texts.fresh);
  const fates = new Map(printed.map((one) => [one, fateOf(one, own, before)] as const));
  const old = oldFigures(before, printed);
  const merge = { before, own, printed, fates, old, gapFor: texts.gapFor };
  return partsOf(merge, grownRegions(seedsOf(merge), own, printed, before));
}

/** What somebody has to decide on. */
function seedsOf({ before, own, printed, fates, old }: Merge): readonly Region[] {
  const meeting = (fate: Fate) =>
    printed
      .filter((one) => fates.get(one) === fate)
      .map((one) =>
        contestedBy(
          one,
          own.filter((other) => meet(other, one)),
        ),
      );
  const contested = meeting('asked');
  const withOldFigures = own
    .filter((one) => holdsOldFigure(one.tokens, old))
    .filter((one) => !printed.some((other) => isSameChange(one, other)))
    .map((one) => ({
      start: one.start,
      end: one.end,
      own: [one],
      printed: [],
      isContested: false,
    }));
  const there = printed.filter((one) => fates.get(one) !== 'gone');
  const carried = carriedOver(before, withOldFigures, [...contested, ...meeting('gone')]);
  return [...contested, ...besideEdits(before, own, there), ...withOldFigures, ...carried];
}

function contestedBy(printed: Change, own: readonly Change[]): Region {
  const all = [printed, ...own];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    own,
    printed: [printed],
    isContested: true,
  };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly part: MergedPart;
}

function partsOf(merge: Merge, regions: readonly Region[]): MergedText {
  const { before, own, printed, fates } = merge;
  const isFree = (change: Change) =>
    !regions.some((region) => region.own.includes(change) || region.printed.includes(change));
  const free = [
    ...own.filter(isFree),
    ...printed.filter((one) => fates.get(one) === 'made').filter(isFree),
  ];
  const pieces: readonly Piece[] = [
    ...free.map(({ start, end, tokens }) => ({ start, end, part: agreed(tokens) })),
    ...regions.map((region) => ({
      start: region.start,
      end: region.end,
      part: partOf(merge, region),
    })),
  ];
  const parts: MergedPart[] = [];
  let at = 0;
  for (const { start, end, part } of [...pieces].sort(inOrder)) {
    parts.push(agreed(before.slice(at, start)), part);
    at = Math.max(at, end);
  }
  return joined([...parts, agreed(before.slice(at))]);
}

/** What is put in at a place stands before what begins there. */
function inOrder(one: Piece, other: Piece): number {
  return one.start - other.start || one.end - other.end;
}

function partOf({ before, printed, fates, old, gapFor }: Merge, region: Region): MergedPart {
  const mine = textOfTokens(changed(before, region.own, region));
  if (region.isContested) {
    return conflict(mine, textOfTokens(changed(before, region.printed, region)));
  }
  const made = printed.filter((one) => fates.get(one) === 'made' && region.printed.includes(one));
  const all = [...region.own, ...made].sort((a, b) => a.start - b.start || a.end - b.end);
  const isOwn = new Set(region.own.flatMap(({ tokens }) => tokens));
  const merged = changed(before, all, region);
  return conflict(
    mine,
    textOfTokens(withFiguresOfNow(merged, (one) => isOwn.has(one), old, gapFor)),
  );
}

function agreed(tokens: readonly Token[]): MergedPart {
  return { kind: 'agreed', text: textOfTokens(tokens) };
}

function conflict(mine: string, fresh: string): MergedPart {
  return mine === fresh ? { kind: 'agreed', text: mine } : { kind: 'conflict', mine, fresh };
}

function joined(parts: readonly MergedPart[]): MergedText {
  const found: MergedPart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'conflict') found.push(part);
    else if (last?.kind === 'agreed') {
      found[found.length - 1] = { kind: 'agreed', text: last.text + part.text };
    } else if (part.text !== '') found.push(part);
  }
  return found;
}

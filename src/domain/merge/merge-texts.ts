import { byFigures } from './by-figures';
import { changed, changesBetween } from './change';
import { fateOf } from './fate';
import type { Merge } from './merge';
import { mergedParts } from './merged-parts';
import type { MergedText } from './merged-text';
import { knownFigures } from './old-figures';
import { areSameRegions, grownRegions, type Region } from './region';
import { saidFigures } from './said-figures';
import { seedsOf } from './seeds';
import { tokensOf } from './token';
import { unsaidFigures } from './unsaid-figures';

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

/**
 * Brings what is printed now into a text that somebody edited. Words of hers are never left out, and whatever a figure of the merged text
 * is said to be, it is what is printed now or what she says herself: where both cannot be, or a figure that she typed stands beside
 * one that changes, there are two sentences to choose from.
 */
export function mergeTexts(texts: ThreeTexts): MergedText {
  const before = tokensOf(texts.base);
  const changesTo = (text: string) =>
    changesBetween(before, tokensOf(text)).flatMap((change) => byFigures(before, change));
  const own = changesTo(texts.mine);
  const printed = changesTo(texts.fresh);
  const fates = new Map(printed.map((one) => [one, fateOf(one, own, before)] as const));
  const whole = { start: 0, end: before.length };
  const said = {
    before: saidFigures(before),
    mine: saidFigures(changed(before, own, whole)),
    fresh: saidFigures(changed(before, printed, whole)),
  };
  const known = knownFigures(before, printed, said);
  const merge = { before, own, printed, fates, known, said, gapFor: texts.gapFor };
  return mergedParts(merge, regionsOf(merge));
}

/** Found until every figure of the merged text is said by one of both; at the worst it is the choice between the whole texts. */
function regionsOf(merge: Merge): readonly Region[] {
  const { before, own, printed } = merge;
  let regions = grownRegions(seedsOf(merge), own, printed, before);
  for (;;) {
    const wrong = unsaidFigures(merge, regions);
    if (wrong.length === 0) return regions;
    const grown = grownRegions([...regions, ...wrong], own, printed, before);
    if (areSameRegions(grown, regions)) {
      return [{ start: 0, end: before.length, own, printed, isContested: true }];
    }
    regions = grown;
  }
}

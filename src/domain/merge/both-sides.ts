import { changed } from './change';
import type { Merge } from './merge';
import { withFiguresOfNow } from './old-figures';
import type { Region } from './region';
import { isOutdated } from './said-figures';
import type { Token } from './token';
import { withoutReason } from './turned-reasons';

/** What stands in a region, word for word. */
export function standingTokens({ before }: Merge, region: Region): readonly Token[] {
  return changed(before, region.own, region);
}

/** What is offered in its place: as it is printed now, or her own words with the figures of now. */
export function offeredTokens(merge: Merge, region: Region): readonly Token[] {
  const { before, fates } = merge;
  if (region.isContested) return changed(before, region.printed, region);
  const made = region.printed.filter((one) => fates.get(one) === 'made');
  const mine = region.turn
    ? region.own.map((one) => withoutReason(before, one, merge.gapFor))
    : region.own;
  const all = [...mine, ...made].sort((a, b) => a.start - b.start || a.end - b.end);
  const own = new Set(mine.flatMap(({ tokens }) => tokens));
  return withFiguresOfNow(
    changed(before, all, region),
    (token, lead) => own.has(token) || isOutdated(merge.said, token, lead),
    merge.known,
    merge.gapFor,
  );
}

import { besideEdits } from './beside-edits';
import { carriedOver } from './carried-over';
import { isSameChange, meet, type Change } from './change';
import type { Fate } from './fate';
import type { Merge } from './merge';
import { holdsOldFigure } from './old-figures';
import type { Region } from './region';
import { turnedReasons } from './turned-reasons';

/** What somebody has to decide on whatever else stands in the sentences. */
export function seedsOf({ before, own, printed, fates, known }: Merge): readonly Region[] {
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
    .filter((one) => holdsOldFigure(one.tokens, known))
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
  return [
    ...contested,
    ...besideEdits(before, own, there),
    ...withOldFigures,
    ...carried,
    ...turnedReasons(before, own, there),
  ];
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

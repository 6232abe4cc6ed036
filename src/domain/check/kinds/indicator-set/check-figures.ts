import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import type { IndicatorSet } from './indicator-set';

/** With fewer indicators a share says nothing. */
const fewest = 4;
/** At least so many of them should be measured, as many budget systems ask. */
const leastShare = 0.5;

/** Most indicators are measured, not only worded. */
export function checkFigures({ rows, look }: IndicatorSet): Verdict {
  const valued = rows.filter(({ parsed }) => parsed !== null);
  const worded = valued.filter(({ parsed }) => parsed?.kind === 'word');
  const [first, ...others] = worded;
  if (valued.length < fewest) return notApplicable(look);
  if (!first || valued.length - worded.length >= valued.length * leastShare) return passed(look);
  return failed(look, {
    says: 'fewFigures',
    params: { count: { number: valued.length }, words: { number: worded.length } },
    at: [first.value.at, ...others.map(({ value }) => value.at)],
    fix: null,
  });
}

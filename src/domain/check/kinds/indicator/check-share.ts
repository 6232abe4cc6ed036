import { isSatisfaction, isShareOfWhole } from '../../../indicator/indicator-name';
import type { IndicatorValue } from '../../../indicator/indicator-value';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, type IndicatorRow } from './indicator-row';

/** A share of something is not more than all of it. */
export function checkShare(row: IndicatorRow, { indicatorWords: words }: FormContext): Verdict {
  const { look, at, name, value } = row;
  const share = percentOf(value);
  if (share === null || !isShareOfWhole(name, words)) return notApplicable(look);
  // What is too much satisfaction is said with what is usual.
  if (value.kind === 'figure' && isSatisfaction(name, words)) return notApplicable(look);
  if (share <= 100) return passed(look);
  return failed(look, { says: 'shareOver', params: about(row), at, fix: null });
}

/** Whether a figure is more than all of what it is a share of: that is told first, by the rule that is about it. */
export function isShareOver(
  { name, value }: Pick<IndicatorRow, 'name' | 'value'>,
  words: FormContext['indicatorWords'],
): boolean {
  const share = percentOf(value);
  return (
    share !== null && share > 100 && (isShareOfWhole(name, words) || isSatisfaction(name, words))
  );
}

/** The most that a value in percent names. */
function percentOf(value: IndicatorValue): number | null {
  if (value.kind !== 'figure' && value.kind !== 'range') return null;
  if (value.unit?.name !== '%') return null;
  const { from, to } = value.kind === 'range' ? value : { from: value.number, to: value.number };
  return Math.max(Number(from), Number(to));
}

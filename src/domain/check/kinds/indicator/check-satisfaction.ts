import { neededOperator } from '../../../indicator/direction-fault';
import { isSatisfaction } from '../../../indicator/indicator-name';
import type { Figure } from '../../../indicator/indicator-value';
import { satisfactionOperator } from '../../../indicator/mend-figure';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, mending, type IndicatorRow } from './indicator-row';

/** What is no share is a matter of its unit, and a ceiling one of its direction. */
export function checkSatisfaction(
  row: IndicatorRow,
  value: Figure,
  { indicatorWords: words }: FormContext,
): Verdict {
  const { look, at, name, direction } = row;
  const isShare = value.unit?.name === '%';
  if (!isSatisfaction(name, words) || !isShare) return notApplicable(look);
  const share = Number(value.number);
  const { lowest, highest } = words.satisfaction;
  const bounds = { lowest: { text: `${lowest}%` }, highest: { text: `${highest}%` } };
  const params = { ...about(row), ...bounds };
  if (share > 100) return failed(look, { says: 'satisfactionOver', params, at, fix: null });
  const isUnusual = share < lowest || share > highest;
  const isCeiling = neededOperator(value, direction) !== null;
  if (isCeiling && !isUnusual) return notApplicable(look);
  if (!isCeiling && satisfactionOperator(value, name, words) !== null) {
    // A floor alone would not do: the figure is to be thought over as well.
    if (isUnusual) return failed(look, { says: 'satisfactionPoint', params, at, fix: null });
    const fix = mending(row, words);
    const expected = { text: String(fix?.value) };
    const says = 'satisfactionOperator';
    return failed(look, { says, params: { ...params, expected }, at, fix });
  }
  if (!isUnusual) return passed(look);
  return failed(look, { says: 'satisfactionUnusual', params, at, fix: null });
}

import type { IndicatorFields } from '../../../form/indicator-rule';
import { expectedUnits, isPlaceholder } from '../../../indicator/indicator-name';
import type { Figure } from '../../../indicator/indicator-value';
import { levelInstead } from '../../../indicator/name-level';
import { plainText } from '../../../value/number-text';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, isMoney, type IndicatorRow } from './indicator-row';

/** A cost is an amount, of the whole or of a piece, or a share of what it may be. */
export function checkCost(row: IndicatorRow, { indicatorWords: words }: FormContext): Verdict {
  const { rule, look, value, name, at } = row;
  const { names } = words;
  const plain = plainText(name);
  const isUnpaid = names.unpaidCosts.some((word) => plain.includes(word));
  if (!isAmongCosts(rule, row) || isUnpaid) return notApplicable(look);
  // What has the wrong name or stands in the wrong place is said there.
  const isOther = levelInstead(name, 'cost', names) !== null || isPlaceholder(name, words);
  if (isOther) return notApplicable(look);
  const params = about(row);
  if (value.kind === 'word') {
    if (names.noCost.includes(value.text)) return notApplicable(look);
    return failed(look, { says: 'costInWords', params, at, fix: null });
  }
  if (value.kind !== 'figure') return notApplicable(look);
  const isRate = names.costRates.some((ending) => plain.endsWith(ending));
  const isShare = value.unit === null || value.unit.name === '%';
  if (isRate && isShare && !isWithin(value)) {
    return failed(look, { says: 'costRateOver', params, at, fix: null });
  }
  if (value.unit === null || isMoney(value, words)) return passed(look);
  // That the unit does not fit is said of the unit.
  if (expectedUnits(name, words)?.kinds.includes('money')) return notApplicable(look);
  if (value.unit.name !== '%') return failed(look, { says: 'costNoAmount', params, at, fix: null });
  const isPart = names.costShares.some((word) => plain.includes(word));
  return isPart ? passed(look) : failed(look, { says: 'costNoAmount', params, at, fix: null });
}

function isAmongCosts({ costs = [] }: IndicatorFields, { figure }: IndicatorRow): boolean {
  return costs.includes(figure.scope.at(-1)?.block ?? '');
}

function isWithin({ operator, number }: Figure): boolean {
  return operator !== '≥' && operator !== '>' && Number(number) <= 100;
}

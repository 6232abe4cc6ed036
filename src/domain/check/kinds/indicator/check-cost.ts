import type { IndicatorFields } from '../../../form/indicator-rule';
import { expectedUnits } from '../../../indicator/indicator-name';
import type { Figure } from '../../../indicator/indicator-value';
import { levelInstead } from '../../../indicator/name-level';
import type { NameWords } from '../../../indicator/name-words';
import { plainText } from '../../../value/number-text';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, isMoney, type IndicatorRow } from './indicator-row';

/** Nobody means to save more of a cost, in percent. */
const mostSaved = 50;

/** A cost is an amount, of the whole or of a piece, or a share of what it may be. */
export function checkCost(row: IndicatorRow, { indicatorWords: words }: FormContext): Verdict {
  const { rule, look, value, name, at } = row;
  const { names } = words;
  const plain = plainText(name);
  const isUnpaid = names.unpaidCosts.some((word) => plain.includes(word));
  if (!isAmongCosts(rule, row) || isUnpaid) return notApplicable(look);
  // What stands in the wrong place is said there.
  if (levelInstead(name, 'cost', names) !== null) return notApplicable(look);
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
  return isShareOfCost(plain, value, names)
    ? passed(look)
    : failed(look, { says: 'costNoAmount', params, at, fix: null });
}

/** 成本节约率 is a share of costs, and 压缩成本5% one by which they fall; 减少成本95% is neither. */
function isShareOfCost(name: string, { number }: Figure, names: NameWords): boolean {
  if (!names.costShares.some((word) => name.includes(word))) return false;
  return names.shareEndings.some((ending) => name.endsWith(ending)) || Number(number) <= mostSaved;
}

function isAmongCosts({ costs = [] }: IndicatorFields, { figure }: IndicatorRow): boolean {
  return costs.includes(figure.scope.at(-1)?.block ?? '');
}

function isWithin({ operator, number }: Figure): boolean {
  return operator !== '≥' && operator !== '>' && Number(number) <= 100;
}

import { neededOperator } from '../../../indicator/direction-fault';
import { isSatisfaction } from '../../../indicator/indicator-name';
import type { Figure } from '../../../indicator/indicator-value';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, type IndicatorRow } from './indicator-row';

/** All of a whole is exact without saying so. What is said of satisfaction and of bad events is not said twice. */
export function checkOperator(
  row: IndicatorRow,
  value: Figure,
  { indicatorWords }: FormContext,
): Verdict {
  const { look, at, name, direction } = row;
  if (value.operator !== null) return passed(look);
  const isSaidElsewhere =
    isSatisfaction(name, indicatorWords) || neededOperator(value, direction) !== null;
  if (isSaidElsewhere) return notApplicable(look);
  if (value.unit?.name === '%' && Number(value.number) === 100) return passed(look);
  const says = direction === 'cost' ? 'operatorMissingCost' : 'operatorMissing';
  return failed(look, { says, params: about(row), at, fix: null });
}

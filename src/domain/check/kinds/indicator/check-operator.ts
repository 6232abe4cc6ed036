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
  const isWhole = Number(value.number) === 100;
  if (value.unit?.name === '%' && isWhole) return passed(look);
  // That its unit is missing is told apart: if it is %, nothing else is wrong.
  if (value.unit === null && isWhole) return notApplicable(look);
  const says = direction === 'cost' ? 'operatorMissingCost' : 'operatorMissing';
  return failed(look, { says, params: about(row), at, fix: null });
}

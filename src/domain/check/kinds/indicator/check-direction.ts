import { neededOperator } from '../../../indicator/direction-fault';
import type { Figure } from '../../../indicator/indicator-value';
import type { KnownDirection } from '../../../indicator/indicator-words';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, mending, type IndicatorRow } from './indicator-row';

const sayings: Readonly<Record<KnownDirection, string>> = {
  rate: 'directionRate',
  cost: 'directionCost',
  badEvent: 'directionBadEvent',
};

export function checkDirection(
  row: IndicatorRow,
  value: Figure,
  { indicatorWords }: FormContext,
): Verdict {
  const { look, at, direction } = row;
  if (direction === 'neither') return notApplicable(look);
  if (neededOperator(value, direction) === null) return passed(look);
  const fix = mending(row, indicatorWords);
  const params = { ...about(row), expected: { text: String(fix?.value) } };
  return failed(look, { says: sayings[direction], params, at, fix });
}

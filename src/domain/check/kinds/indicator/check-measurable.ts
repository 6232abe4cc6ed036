import { isDeed } from '../../../indicator/name-deed';
import { isPlaceholder } from '../../../indicator/indicator-name';
import type { Figure as ValueFigure } from '../../../indicator/indicator-value';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, type IndicatorRow } from './indicator-row';

/** A figure needs something that it measures: 提升服务质量 ≥95% says what is to be done. Words may say how well it was done. */
export function checkMeasurable(
  row: IndicatorRow,
  _: ValueFigure,
  { indicatorWords }: FormContext,
): Verdict {
  const { look, at, name } = row;
  const [value, beside] = at;
  if (beside === undefined || isPlaceholder(name, indicatorWords)) return notApplicable(look);
  if (!isDeed(name, indicatorWords.names)) return passed(look);
  const place = [beside, value] as const;
  return failed(look, { says: 'nameUnmeasured', params: about(row), at: place, fix: null });
}

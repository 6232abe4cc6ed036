import type { Figure } from '../../../indicator/indicator-value';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { isShareOver } from './check-share';
import { about, mending, type IndicatorRow } from './indicator-row';

/** >= and ＝ are read, and written ≥ and = in all of a workbook. */
export function checkStyle(
  row: IndicatorRow,
  { operator }: Figure,
  { indicatorWords }: FormContext,
): Verdict {
  const { look, at, text } = row;
  if (operator === null) return notApplicable(look);
  const isUsual = text.trim().startsWith(operator) && !/^[<>=]{2}/.test(text.trim());
  if (isUsual) return passed(look);
  // Written rightly it would still be a share that cannot be, which is told.
  if (isShareOver(row, indicatorWords)) return notApplicable(look);
  const fix = mending(row, indicatorWords);
  const params = { ...about(row), expected: { text: String(fix?.value) } };
  return failed(look, { says: 'operatorSpelled', params, at, fix });
}

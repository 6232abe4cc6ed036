import type { Figure } from '../../../indicator/indicator-value';
import { plainText } from '../../../value/number-text';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, type IndicatorRow } from './indicator-row';

/** What happens every quarter happens four times a year at least; 次/季度 says that it is meant of one. */
export function checkPeriod(
  row: IndicatorRow,
  { operator, number, unit }: Figure,
  { indicatorWords: { names } }: FormContext,
): Verdict {
  const { look, at, name } = row;
  const plain = plainText(name);
  const found = names.periods.flatMap(({ words, times, per }) =>
    words.filter((word) => plain.includes(word)).map((word) => ({ word, times, per })),
  )[0];
  const isCount = unit !== null && unit.per === null && names.occasions.includes(unit.name);
  const isCeiling = operator === '≤' || operator === '<';
  if (!found || !isCount || isCeiling || Number(number) === 0) return notApplicable(look);
  if (Number(number) >= found.times) return passed(look);
  const params = {
    ...about(row),
    period: { text: found.word },
    expected: { text: `≥${found.times}${unit.name}` },
    unit: { text: `${unit.name}/${found.per}` },
  };
  return failed(look, { says: 'periodTooFew', params, at, fix: null });
}

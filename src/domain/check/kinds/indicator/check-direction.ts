import { againstStandard, neededOperator } from '../../../indicator/direction-fault';
import type { Figure } from '../../../indicator/indicator-value';
import type { KnownDirection } from '../../../indicator/indicator-words';
import { parseIndicatorValue } from '../../../indicator/parse-indicator-value';
import { printIndicatorValue } from '../../../indicator/print-indicator-value';
import { isDerived } from '../../../form/walk-parts';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { isShareOver } from './check-share';
import { about, mendedText, mending, type IndicatorRow } from './indicator-row';

const sayings: Readonly<Record<KnownDirection, string>> = {
  rate: 'directionRate',
  cost: 'directionCost',
  badEvent: 'directionBadEvent',
};

export function checkDirection(row: IndicatorRow, value: Figure, context: FormContext): Verdict {
  const { look, at, direction } = row;
  if (direction === 'neither') return checkStandard(row, value, context);
  if (neededOperator(value, direction) === null) return passed(look);
  // Another operator alone would leave a share that cannot be.
  if (isShareOver(row, context.indicatorWords)) {
    const params = { ...about(row), expected: { text: neededOperator(value, direction) ?? '' } };
    return failed(look, { says: 'directionOfShare', params, at, fix: null, isConsequence: true });
  }
  const fix = mending(row, context.indicatorWords);
  const params = { ...about(row), expected: { text: mendedText(row, context.indicatorWords) } };
  return failed(look, { says: sayings[direction], params, at, fix });
}

/** Where the name leaves it open, the value that the form comes with says whether it is a floor or a ceiling. */
function checkStandard(row: IndicatorRow, value: Figure, { indicatorWords }: FormContext): Verdict {
  const { look, at, figure } = row;
  const { field } = figure;
  const preset = isDerived(field) ? undefined : field.preset;
  const standard =
    typeof preset === 'string' ? parseIndicatorValue(preset, indicatorWords) : undefined;
  if (standard?.kind !== 'figure') return notApplicable(look);
  if (!againstStandard(value, standard)) return passed(look);
  const expected = printIndicatorValue({ ...value, operator: standard.operator });
  return failed(look, {
    says: 'directionStandard',
    params: { ...about(row), standard: { text: String(preset) }, expected: { text: expected } },
    at,
    fix: { at: figure.at, value: expected },
  });
}

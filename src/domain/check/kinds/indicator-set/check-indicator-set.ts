import type { IndicatorSetQuestion, IndicatorSetRule } from '../../../form/indicator-rule';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import type { Verdict } from '../../verdict';
import { checkBasis } from './check-basis';
import { checkContradiction } from './check-contradiction';
import { checkCoverage } from './check-coverage';
import { checkFigures } from './check-figures';
import { checkRepeated } from './check-repeated';
import { indicatorSets, type IndicatorSet } from './indicator-set';

type Check = (set: IndicatorSet, context: FormContext) => Verdict | Verdict[];

const questions: Readonly<Record<IndicatorSetQuestion, Check>> = {
  repeated: checkRepeated,
  coverage: checkCoverage,
  figures: checkFigures,
  contradiction: checkContradiction,
  basis: checkBasis,
};

/** One question about the indicators of each project of a form. */
export function checkIndicatorSet(
  rule: IndicatorSetRule,
  values: readonly Figure[],
  context: FormContext,
): Verdict[] {
  const check = questions[rule.asks];
  return indicatorSets(rule, values, context).flatMap((set) => check(set, context));
}

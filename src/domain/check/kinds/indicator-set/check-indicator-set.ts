import type { IndicatorSetQuestion, IndicatorSetRule } from '../../../form/indicator-rule';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import type { Verdict } from '../../verdict';
import { checkBasis } from './check-basis';
import { checkContradiction } from './check-contradiction';
import { checkCoverage } from './check-coverage';
import { checkFigures } from './check-figures';
import { checkRepeated } from './check-repeated';
import { indicatorSet, type IndicatorSet } from './indicator-set';

type Check = (set: IndicatorSet, context: FormContext) => Verdict | Verdict[];

const questions: Readonly<Record<IndicatorSetQuestion, Check>> = {
  repeated: checkRepeated,
  coverage: checkCoverage,
  figures: checkFigures,
  contradiction: checkContradiction,
  basis: checkBasis,
};

/** One question about the indicators of a project, asked at the first of their values. */
export function checkIndicatorSet(
  rule: IndicatorSetRule,
  value: Figure,
  context: FormContext,
): Verdict | Verdict[] {
  return questions[rule.asks](indicatorSet(rule, value, context), context);
}

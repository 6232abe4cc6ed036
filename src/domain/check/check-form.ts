import type { FormRule } from '../form/form-rule';
import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { FormContext } from './form-context';
import { begun } from './begun';
import { covers, earlierOf } from './covers';
import { checkAscending } from './kinds/ascending';
import { checkBetween } from './kinds/between';
import { checkCalculated } from './kinds/calculated';
import { checkCompared } from './kinds/compared';
import { checkFilled } from './kinds/filled';
import { checkGraded } from './kinds/graded';
import { checkNotNegative } from './kinds/not-negative';
import { checkCoded } from './kinds/coded';
import { checkDecimals } from './kinds/decimals';
import { checkGoal } from './kinds/goal';
import { checkGrowth } from './kinds/growth';
import { checkIndicator } from './kinds/indicator/check-indicator';
import { checkIndicatorSet } from './kinds/indicator-set/check-indicator-set';
import { checkStandardText } from './kinds/standard-text';
import { checkReadable } from './kinds/readable';
import { checkWording } from './kinds/wording/check-wording';
import { notApplicable, type Verdict } from './verdict';

/** What came of every rule of a form at every place it speaks of. Of the rules of one kind the first that names a field counts. */
export function checkForm(rules: readonly FormRule[], context: FormContext): Verdict[] {
  return rules.flatMap((rule, index) => {
    const verdicts = verdictsOf(rule, earlierOf(rules, index), context);
    return verdicts.length > 0 ? verdicts : [notApplicable({ rule: rule.id, reads: [] })];
  });
}

function verdictsOf(rule: FormRule, earlier: readonly FormRule[], context: FormContext): Verdict[] {
  const { all } = context.figures;
  const isOthers = ({ field }: Figure) => earlier.some((one) => covers(one, field));
  const own = all.filter((figure) => covers(rule, figure.field) && !isOthers(figure));
  switch (rule.kind) {
    case 'notNegative':
      return own
        .filter(({ field }) => !isDerived(field))
        .map((figure) => checkNotNegative(rule.id, figure));
    case 'calculated':
      return own.flatMap((figure) =>
        isDerived(figure.field)
          ? (checkCalculated(rule.id, figure, figure.field, context) ?? [])
          : [],
      );
    case 'compared':
      return own.flatMap((figure) => checkCompared(rule, figure, context) ?? []);
    case 'between':
      return own.map((figure) => checkBetween(rule, figure));
    case 'ascending':
      return own.flatMap((figure) => checkAscending(rule, figure, context));
    case 'filled':
      return begun(own, context.figures).flatMap((figure) => checkFilled(rule.id, figure) ?? []);
    case 'readable':
      return own
        .filter(({ field, content }) => !isDerived(field) || content.kind === 'noNumber')
        .map((figure) => checkReadable(rule.id, figure, context));
    case 'graded':
      return own.flatMap((figure) => checkGraded(rule, figure, context));
    case 'indicator':
      return own.map((figure) => checkIndicator(rule, figure, context));
    case 'indicatorSet':
      return own.flatMap((figure) => checkIndicatorSet(rule, figure, context) ?? []);
    case 'goal':
      return own.flatMap((figure) => checkGoal(rule, figure, context) ?? []);
    case 'standardText':
      return own.map((figure) => checkStandardText(rule, figure, context));
    case 'coded':
      return own.map((figure) => checkCoded(rule, figure));
    case 'decimals':
      return own.map((figure) => checkDecimals(rule, figure, context));
    case 'growth':
      return own.flatMap((figure) => checkGrowth(rule, figure, context) ?? []);
    case 'wording':
      return own.map((figure) => checkWording(rule, figure, context));
  }
}

import type { FormRule } from '../form/form-rule';
import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { FormContext } from './form-context';
import { checkAscending } from './kinds/ascending';
import { checkBetween } from './kinds/between';
import { checkCalculated } from './kinds/calculated';
import { checkCompared } from './kinds/compared';
import { checkCountedTwice } from './kinds/counted-twice';
import { checkEmptyNote } from './kinds/empty-note';
import { checkFilled } from './kinds/filled';
import { checkGraded } from './kinds/graded';
import { checkNotNegative } from './kinds/not-negative';
import { checkCoded } from './kinds/coded';
import { checkDigits } from './kinds/digits';
import { checkDecimals } from './kinds/decimals';
import { checkGoal } from './kinds/goal';
import { checkGrowth } from './kinds/growth';
import { checkIndicator } from './kinds/indicator/check-indicator';
import { checkIndicatorSet } from './kinds/indicator-set/check-indicator-set';
import { checkProduct } from './kinds/product';
import { checkStandardText } from './kinds/standard-text';
import { checkWording } from './kinds/wording/check-wording';
import { checkRepeats } from './kinds/repeats';
import { checkNeeded } from './kinds/needed';
import { checkReadable } from './kinds/readable';
import type { OnlyCounted, Verdict } from './verdict';

/**
 * What comes of a rule at one figure; null where it says nothing there. What it looks at beside the figure it finds through the
 * context: it is asked again when one of those figures changes.
 */
export function checkRule(
  rule: FormRule,
  figure: Figure,
  context: FormContext,
): Verdict | OnlyCounted | readonly Verdict[] | null {
  switch (rule.kind) {
    case 'notNegative':
      return checkNotNegative(rule.id, figure);
    case 'calculated':
      return isDerived(figure.field)
        ? checkCalculated(rule.id, figure, figure.field, context)
        : null;
    case 'countedTwice':
      return checkCountedTwice(rule.id, figure, context);
    case 'compared':
      return checkCompared(rule, figure, context);
    case 'between':
      return checkBetween(rule, figure);
    case 'ascending':
      return checkAscending(rule, figure, context);
    case 'filled':
      return checkFilled(rule.id, figure, context);
    case 'readable':
      return isDerived(figure.field) && figure.content.kind !== 'noNumber'
        ? null
        : checkReadable(rule.id, figure, context);
    case 'graded':
      return checkGraded(rule, figure, context);
    case 'indicator':
      return checkIndicator(rule, figure, context);
    case 'indicatorSet':
      return checkIndicatorSet(rule, figure, context);
    case 'goal':
      return checkGoal(rule, figure, context);
    case 'needed':
      return checkNeeded(rule, figure, context);
    case 'standardText':
      return checkStandardText(rule, figure, context);
    case 'coded':
      return checkCoded(rule, figure);
    case 'digits': {
      const { field } = figure;
      const digits = isDerived(field) ? undefined : field.digits;
      return digits === undefined ? null : checkDigits(rule, figure, digits);
    }
    case 'repeats':
      return checkRepeats(rule, figure, context);
    case 'emptyNote':
      return checkEmptyNote(rule, figure, context);
    case 'decimals':
      return checkDecimals(rule, figure, context);
    case 'product':
      return checkProduct(rule, figure, context);
    case 'growth':
      return checkGrowth(rule, figure, context);
    case 'wording':
      return checkWording(rule, figure, context);
  }
}

import type { DerivedField, InputField } from '../form/form-field';
import type { FormRule } from '../form/form-rule';
import { isDerived } from '../form/walk-parts';
import { isCoveredBy } from '../plan/covered-fields';
import { isNumeric, type Figure } from './figure';
import type { FormContext } from './form-context';
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
import { checkWording } from './kinds/wording/check-wording';
import { checkReadable } from './kinds/readable';
import type { Verdict } from './verdict';

/**
 * What comes of a rule at one figure; null where it says nothing there. What it looks at beside the figure it finds through the
 * context: it is asked again when one of those figures changes.
 */
export function checkRule(
  rule: FormRule,
  figure: Figure,
  context: FormContext,
): Verdict | readonly Verdict[] | null {
  switch (rule.kind) {
    case 'notNegative':
      return checkNotNegative(rule.id, figure);
    case 'calculated':
      return isDerived(figure.field)
        ? checkCalculated(rule.id, figure, figure.field, context)
        : null;
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
    case 'standardText':
      return checkStandardText(rule, figure, context);
    case 'coded':
      return checkCoded(rule, figure);
    case 'decimals':
      return checkDecimals(rule, figure, context);
    case 'growth':
      return checkGrowth(rule, figure, context);
    case 'wording':
      return checkWording(rule, figure, context);
  }
}

/** Whether a rule is asked about a field; of a rule about several figures of a scope the first stands for all. */
export function covers(rule: FormRule, field: InputField | DerivedField): boolean {
  switch (rule.kind) {
    case 'notNegative':
      return !isDerived(field) && isCoveredBy(rule, field);
    case 'calculated':
      return isDerived(field) && (rule.fields?.includes(field.id) ?? true);
    case 'compared':
      return rule.field === field.id;
    case 'between':
      return rule.fields.includes(field.id);
    case 'ascending':
      return rule.fields[0] === field.id;
    case 'filled':
      return !isDerived(field) && field.required === true;
    case 'readable':
      return isNumeric(field);
    case 'graded':
      return rule.grades[0] === field.id;
    case 'indicator':
    case 'indicatorSet':
      return field.kind === 'indicatorValue';
    case 'goal':
    case 'coded':
    case 'growth':
      return rule.field === field.id;
    case 'standardText':
      return rule.fields.includes(field.id);
    case 'decimals':
      return (
        field.kind === 'amount' && !isDerived(field) && (rule.fields?.includes(field.id) ?? true)
      );
    case 'wording':
      return field.kind === 'text' && !isDerived(field);
  }
}

/** Of the rules that ask the same the first that names a field counts. */
export function asksTheSame(one: FormRule, rule: FormRule): boolean {
  // A figure may be compared with several others.
  if (one.kind === 'compared' || one.kind === 'indicatorSet') return false;
  if (one.kind === 'wording') return one.id === rule.id;
  if (one.kind === 'graded' && rule.kind === 'graded') return one.asks === rule.asks;
  if (one.kind === 'indicator' && rule.kind === 'indicator') return one.asks === rule.asks;
  return one.kind === rule.kind;
}

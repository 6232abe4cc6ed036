import type { DerivedField, InputField } from './form-field';
import type { FormRule } from './form-rule';
import { isDerived } from './walk-parts';
import { isCoveredBy } from './covered-fields';
import { isNumeric } from './is-numeric';

/** Whether a rule is asked about a field; of a rule about several figures of a scope the first stands for all. */
export function covers(rule: FormRule, field: InputField | DerivedField): boolean {
  switch (rule.kind) {
    case 'notNegative':
      return !isDerived(field) && isCoveredBy(rule, field);
    case 'calculated':
      return isDerived(field) && (rule.fields?.includes(field.id) ?? true);
    case 'countedTwice':
      return rule.field === field.id && isDerived(field) && codesOf(field).length > 0;
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
    case 'needed':
    case 'coded':
    case 'growth':
    case 'product':
    case 'repeats':
      return rule.field === field.id;
    case 'digits':
      return (
        !isDerived(field) && field.digits !== undefined && (rule.field ?? field.id) === field.id
      );
    case 'emptyNote':
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

function codesOf({ formula }: DerivedField): readonly string[] {
  return ('total' in formula && formula.codes) || [];
}

/** The rules before this one that ask the same. */
export function earlierOf(rules: readonly FormRule[], index: number): readonly FormRule[] {
  const rule = rules[index];
  return rule ? rules.slice(0, index).filter((one) => asksTheSame(one, rule)) : [];
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

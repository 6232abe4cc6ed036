import type { DerivedField, InputField } from './form-field';
import type { NotNegativeRule } from './form-rule';
import { isDerived } from './walk-parts';

/** Whether a rule speaks of a field: by name, or as one of all amounts. */
export function isCoveredBy(rule: NotNegativeRule, field: InputField | DerivedField): boolean {
  if (rule.fields) return rule.fields.includes(field.id);
  const isSigned = isDerived(field)
    ? 'subtract' in field.formula || 'growth' in field.formula
    : field.signed === true;
  return field.kind === 'amount' && !isSigned;
}

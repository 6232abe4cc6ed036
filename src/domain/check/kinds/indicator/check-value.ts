import { isDerived } from '../../../form/walk-parts';
import type { IndicatorRule } from '../../../form/indicator-rule';
import { isPlaceholder } from '../../../indicator/indicator-name';
import { isBlankText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { nameBeside } from './indicator-row';

/** An indicator that was named has a value. Where the form requires one, it is said of the cell that it is missing. */
export function checkValue(
  rule: IndicatorRule,
  figure: Figure,
  { figures, indicatorWords }: FormContext,
): Verdict {
  const { field, content, at } = figure;
  const beside = nameBeside(rule, figure, figures);
  const look = { rule: rule.id, reads: beside ? [at, beside.at] : [at] };
  const name = beside?.content.kind === 'text' ? beside.content.text : '';
  const isRequired = !isDerived(field) && field.required === true;
  const isOpen = isBlankText(name) || isPlaceholder(name, indicatorWords);
  if (!beside || isRequired || isOpen) return notApplicable(look);
  if (content.kind !== 'blank') return passed(look);
  const params = { name: { text: name }, field: { text: field.label } };
  return failed(look, { says: 'valueMissing', params, at: [at, beside.at], fix: null });
}

import type { IndicatorRule } from '../../../form/indicator-rule';
import { isPlaceholder } from '../../../indicator/indicator-name';
import { isBlankText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { nameBeside } from './indicator-row';

/** The name beside a value, whether that is there yet or not. */
export function checkName(
  rule: IndicatorRule,
  figure: Figure,
  { figures, indicatorWords }: FormContext,
): Verdict {
  const beside = nameBeside(rule, figure, figures);
  const look = { rule: rule.id, reads: [beside?.at ?? figure.at] };
  const name = beside?.content.kind === 'text' ? beside.content.text : '';
  if (!beside || isBlankText(name)) return notApplicable(look);
  if (!isPlaceholder(name, indicatorWords)) return passed(look);
  return failed(look, {
    says: 'namePlaceholder',
    params: { field: { text: beside.field.label }, found: { text: name } },
    at: [beside.at],
    fix: null,
  });
}

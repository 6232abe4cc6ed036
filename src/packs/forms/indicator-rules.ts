import type { IndicatorRule } from '../../domain/form/form-rule';

/** What holds of every indicator with a value. */
export function indicatorRules(
  fields: Pick<IndicatorRule, 'name' | 'costs' | 'budget'>,
): readonly IndicatorRule[] {
  const rules: readonly IndicatorRule[] = [
    { id: 'PF-NAME-PLACEHOLDER', kind: 'indicator', asks: 'name', ...fields },
    { id: 'PF-VALUE-FORMAT', kind: 'indicator', asks: 'format', ...fields },
    { id: 'PF-UNIT', kind: 'indicator', asks: 'unit', ...fields },
    { id: 'PF-OP-MISSING', kind: 'indicator', asks: 'operator', ...fields },
    { id: 'PF-DIRECTION', kind: 'indicator', asks: 'direction', ...fields },
    { id: 'PF-SAT', kind: 'indicator', asks: 'satisfaction', ...fields },
    { id: 'PF-STYLE', kind: 'indicator', asks: 'style', ...fields },
  ];
  if (fields.budget === undefined) return rules;
  return [...rules, { id: 'PF-COST-BUDGET', kind: 'indicator', asks: 'budget', ...fields }];
}

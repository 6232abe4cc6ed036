import type { Figure } from '../../../indicator/indicator-value';
import { plainText } from '../../../value/number-text';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../../verdict';
import { about, type IndicatorRow } from './indicator-row';

/** What is to be spent at least is not less than what the plan of the form says. */
export function checkPlan(
  row: IndicatorRow,
  { operator, number, unit }: Figure,
  { figures, indicatorWords }: FormContext,
): Verdict {
  const { rule, figure, look, at, name } = row;
  const plain = plainText(name);
  const isOfSpending = indicatorWords.names.spendingRates.some((one) => plain.endsWith(one));
  const isCeiling = operator === '≤' || operator === '<';
  // Without a unit 80 is meant as 80%; what 0.8 is meant as nobody knows.
  const isFraction = Number(number) > 0 && Number(number) <= 1;
  const isShare = unit === null ? !isFraction : unit.name === '%';
  if (rule.plan === undefined || !isOfSpending || !isShare || isCeiling) {
    return notApplicable(look);
  }
  const plan = figures.find(rule.plan, figure.scope);
  if (!plan) return notEnoughData(look);
  const seen = { ...look, reads: [...look.reads, plan.at] };
  if (plan.content.kind === 'blank') return notApplicable(seen);
  if (plan.content.kind !== 'number') return notEnoughData(seen);
  const planned = plan.content.number;
  if (Number(number) / 100 >= planned) return passed(seen);
  return failed(seen, {
    says: 'spendingBelowPlan',
    params: { ...about(row), plan: { text: plan.field.label }, expected: { share: planned } },
    at: [...at, plan.at],
    fix: null,
  });
}

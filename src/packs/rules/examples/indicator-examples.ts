import type { FormValues } from '../../../domain/form/form-values';
import { indicator, projectForm } from './example-forms';
import type { RuleExample } from './rule-example';

/** The rows of one second level of a project form, kept and broken. */
function rows(
  rule: string,
  block: string,
  passes: readonly FormValues[],
  fails: readonly FormValues[],
  at: string,
): RuleExample {
  const form = (all: readonly FormValues[]) => [projectForm({ [block]: all })];
  return { rule, passes: form(passes), fails: form(fails), at: `F03!${at}` };
}

export const indicatorExamples: readonly RuleExample[] = [
  rows(
    'PF-NAME-PLACEHOLDER',
    'quantity',
    [indicator('维修房屋面积', '≥2000平方米')],
    [indicator('数量指标', '≥2000平方米')],
    'C10',
  ),
  rows(
    'PF-VALUE-FORMAT',
    'quality',
    [indicator('维修验收合格率', '≥95%')],
    [indicator('维修验收合格率', '≥95%%')],
    'F11',
  ),
  rows(
    'PF-UNIT',
    'quality',
    [indicator('维修验收合格率', '≥95%')],
    [indicator('维修验收合格率', '≥95百分比')],
    'F11',
  ),
  rows(
    'PF-OP-MISSING',
    'cost',
    [indicator('维修总成本', '≤50万元')],
    [indicator('维修总成本', '50万元')],
    'F13',
  ),
  rows(
    'PF-DIRECTION',
    'cost',
    [indicator('维修总成本', '≤50万元')],
    [indicator('维修总成本', '≥50万元')],
    'F13',
  ),
  rows(
    'PF-COST-BUDGET',
    'cost',
    [indicator('维修总成本', '≤50万元')],
    [indicator('维修总成本', '≤50.4万元')],
    'F13',
  ),
  rows(
    'PF-SAT',
    'satisfaction',
    [indicator('办公人员满意度', '≥90%')],
    [indicator('办公人员满意度', '=90%')],
    'F17',
  ),
  rows(
    'PF-STYLE',
    'quality',
    [indicator('维修验收合格率', '≥95%')],
    [indicator('维修验收合格率', '>=95%')],
    'F11',
  ),
];

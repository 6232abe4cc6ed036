import type { IndicatorQuestion, IndicatorRule } from '../../../form/indicator-rule';
import type { Figure as ValueFigure } from '../../../indicator/indicator-value';
import { isBlankText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { notApplicable, notEnoughData, type Verdict } from '../../verdict';
import { checkBudget } from './check-budget';
import { checkCost } from './check-cost';
import { checkDescription } from './check-description';
import { checkDirection } from './check-direction';
import { checkFormat } from './check-format';
import { checkFormula } from './check-formula';
import { checkLevel } from './check-level';
import { checkMeasurable } from './check-measurable';
import { checkName } from './check-name';
import { checkOperator } from './check-operator';
import { checkPeriod } from './check-period';
import { checkPlan } from './check-plan';
import { checkSatisfaction } from './check-satisfaction';
import { checkShare } from './check-share';
import { checkStyle } from './check-style';
import { checkUnit } from './check-unit';
import { checkValue } from './check-value';
import { checkWord } from './check-word';
import { indicatorRow, type IndicatorRow } from './indicator-row';

/** Asked of a row whether it has a value or not, of one with a value, or of a figure alone. */
type Question =
  | {
      readonly of: 'row';
      readonly check: (rule: IndicatorRule, figure: Figure, context: FormContext) => Verdict;
    }
  | { readonly of: 'value'; readonly check: (row: IndicatorRow, context: FormContext) => Verdict }
  | {
      readonly of: 'figure';
      readonly check: (row: IndicatorRow, value: ValueFigure, context: FormContext) => Verdict;
    };

const questions: Readonly<Record<IndicatorQuestion, Question>> = {
  name: { of: 'row', check: checkName },
  description: { of: 'row', check: checkDescription },
  value: { of: 'row', check: checkValue },
  format: { of: 'value', check: checkFormat },
  level: { of: 'value', check: checkLevel },
  unit: { of: 'value', check: checkUnit },
  share: { of: 'value', check: checkShare },
  cost: { of: 'value', check: checkCost },
  word: { of: 'value', check: checkWord },
  formula: { of: 'value', check: checkFormula },
  operator: { of: 'figure', check: checkOperator },
  direction: { of: 'figure', check: checkDirection },
  budget: { of: 'figure', check: checkBudget },
  satisfaction: { of: 'figure', check: checkSatisfaction },
  style: { of: 'figure', check: checkStyle },
  measurable: { of: 'figure', check: checkMeasurable },
  period: { of: 'figure', check: checkPeriod },
  plan: { of: 'figure', check: checkPlan },
};

/** One question about one indicator. Of a value that cannot be read it is said that it cannot, and nothing else. */
export function checkIndicator(rule: IndicatorRule, figure: Figure, context: FormContext): Verdict {
  const question = questions[rule.asks];
  if (question.of === 'row') return question.check(rule, figure, context);
  const look = { rule: rule.id, reads: [figure.at] };
  const { content } = figure;
  if (content.kind === 'notCalculated') return notEnoughData(look);
  if (content.kind !== 'text' || isBlankText(content.text)) return notApplicable(look);
  const row = indicatorRow(rule, figure, content.text, context);
  if (question.of === 'value') return question.check(row, context);
  return row.value.kind === 'figure'
    ? question.check(row, row.value, context)
    : notApplicable(row.look);
}

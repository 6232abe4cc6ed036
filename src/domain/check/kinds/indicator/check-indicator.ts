import type { IndicatorRule } from '../../../form/form-rule';
import { isBlankMarker, plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { notApplicable, notEnoughData, type Verdict } from '../../verdict';
import { checkBudget } from './check-budget';
import { checkDirection } from './check-direction';
import { checkFormat } from './check-format';
import { checkName } from './check-name';
import { checkOperator } from './check-operator';
import { checkSatisfaction } from './check-satisfaction';
import { checkStyle } from './check-style';
import { checkUnit } from './check-unit';
import { indicatorRow } from './indicator-row';

/** One question about one indicator. A row without a value is quiet, but for its name. */
export function checkIndicator(rule: IndicatorRule, figure: Figure, context: FormContext): Verdict {
  if (rule.asks === 'name') return checkName(rule, figure, context);
  const look = { rule: rule.id, reads: [figure.at] };
  const { content } = figure;
  if (content.kind === 'notCalculated') return notEnoughData(look);
  if (content.kind !== 'text' || isBlankMarker(plainText(content.text))) return notApplicable(look);
  const row = indicatorRow(rule, figure, content.text, context);
  if (rule.asks === 'format') return checkFormat(row, context);
  // Of a value that cannot be read it is said there that it cannot.
  const { value } = row;
  if (value.kind === 'range' && rule.asks === 'unit') {
    return checkUnit(row, value.unit, context);
  }
  if (value.kind !== 'figure') return notApplicable(row.look);
  switch (rule.asks) {
    case 'unit':
      return checkUnit(row, value.unit, context);
    case 'operator':
      return checkOperator(row, value, context);
    case 'direction':
      return checkDirection(row, value, context);
    case 'budget':
      return checkBudget(row, value, context);
    case 'satisfaction':
      return checkSatisfaction(row, value, context);
    case 'style':
      return checkStyle(row, value, context);
  }
}

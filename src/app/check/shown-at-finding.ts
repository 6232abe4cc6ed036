import { valueOf } from '../../domain/check/calculate';
import type { Figure } from '../../domain/check/figure';
import { printAmount } from '../../domain/money/print-amount';
import type { CheckedFinding, CheckedForm } from './report';

/** What stands where a finding is told: of a formula that no program has calculated yet, what it gives. */
export function shownAtFinding(
  { text, at }: Pick<CheckedFinding, 'text' | 'at'>,
  form: Pick<CheckedForm, 'figures' | 'unit'> | undefined,
): string {
  if (text !== '' || !form) return text;
  const figure = form.figures.everyFigure().find((one) => one.at === at[0]);
  return figure?.content.kind === 'notCalculated' ? calculatedText(figure, form) : '';
}

function calculatedText(
  figure: Figure,
  { figures, unit }: Pick<CheckedForm, 'figures' | 'unit'>,
): string {
  const result = valueOf(figure, figures);
  if (result.kind === 'amount') return printAmount(result.fen, unit);
  if (result.kind !== 'number') return '';
  return figure.field.kind === 'percent'
    ? `${(result.number * 100).toFixed(2)}%`
    : String(result.number);
}

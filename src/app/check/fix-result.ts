import type { MoneyUnit } from '../../domain/money/money-unit';
import { printAmount } from '../../domain/money/print-amount';
import { percentText, shortestDecimal } from '../../domain/value/number-text';
import type { CheckedFinding } from './report';

/** What the formula gives that would mend a finding, as its cell shows it; null where none would, or nobody knows. */
export function fixResult(
  { fix, params: { expected } }: Pick<CheckedFinding, 'fix' | 'params'>,
  unit: MoneyUnit,
): string | null {
  if (fix?.isFormula !== true || !expected) return null;
  if ('amount' in expected) return printAmount(expected.amount, unit);
  if ('share' in expected) return percentText(expected.share);
  return 'number' in expected ? shortestDecimal(expected.number) : null;
}

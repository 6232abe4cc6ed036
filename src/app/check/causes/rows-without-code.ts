import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { firstFigure } from '../../../domain/check/cross/side-figures';
import type { ScopePath } from '../../../domain/form/scope-path';
import { amountsBy } from './coded-amounts';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CheckedForm } from '../report';
import { sayingsOfMissingCodes } from '../sayings';

interface Told {
  readonly verdict: CrossVerdict<FormToCross>;
}

const ofMissingCodes: ReadonlySet<string> = new Set(sayingsOfMissingCodes);

/** Those that are told of the first empty cell of a row, by the row. */
export function missingBy(failed: readonly Told[], place: number) {
  const missing = new Map<string, Told['verdict']>();
  for (const { verdict } of failed) {
    if (!ofMissingCodes.has(verdict.says)) continue;
    const first = firstFigure(verdict.left);
    if (first?.form.place !== place) continue;
    const row = keyOf(first.figure.scope);
    if (!missing.has(row)) missing.set(row, verdict);
  }
  return missing;
}

/** Of a sum that misses what several such rows have together, as it adds them nowhere, the first of them by its place among `failed`. */
export function missingTogether(
  { rule, left, right }: Told['verdict'],
  place: number,
  { figures }: CheckedForm,
  failed: readonly Told[],
): number | null {
  const excess = Math.abs((left.amount ?? 0) - (right.amount ?? 0));
  if (rule.kind !== 'formsCompared' || excess === 0) return null;
  const missing = [...missingBy(failed, place).values()];
  if (missing.length < 2) return null;
  const isAll = [left, right].some((side) =>
    amountsBy(side, place, figures).some((amountAt) => {
      const amounts = missing.map((one) => amountAt(firstFigure(one.left)?.figure.at ?? '') ?? 0);
      return amounts.reduce((sum, amount) => sum + amount, 0) === excess;
    }),
  );
  return isAll ? failed.findIndex(({ verdict }) => verdict === missing[0]) : null;
}

export function keyOf(scope: ScopePath): string {
  return JSON.stringify(scope);
}

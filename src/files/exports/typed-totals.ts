import { calculate } from '../../domain/check/calculate';
import { formFigures } from '../../domain/check/form-figures';
import { textsAsNumbers } from '../../domain/check/texts-as-numbers';
import type { TotalDifference } from '../../domain/exports/budget-export';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { isDerived } from '../../domain/form/walk-parts';
import type { FormReading } from '../../domain/read/form-reading';

/** The totals of a table that are typed and are not what their parts add up to. */
export function typedTotals(
  form: FormDefinition,
  styleId: string,
  reading: FormReading,
): readonly TotalDifference[] {
  const figures = formFigures(styleOf(form, styleId), textsAsNumbers(reading), form.unit);
  return figures.all.flatMap(({ field, scope, at, content }): TotalDifference[] => {
    if (!isDerived(field) || field.kind !== 'amount' || content.kind !== 'amount') return [];
    const again = calculate(field, scope, figures)?.result;
    if (again?.kind !== 'amount' || again.fen === content.fen) return [];
    return [{ at, words: field.label, said: content.fen, sum: again.fen }];
  });
}

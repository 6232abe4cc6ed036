import { styleOf, type FormDefinition } from '../form/form-definition';
import { isDerived } from '../form/walk-parts';
import type { FormReading } from '../read/form-reading';
import { calculate } from './calculate';
import { formFigures } from './form-figures';
import { isSameFigure } from './same-figure';

/** How many totals of a form, read in a certain layout, are not what their parts give: the right layout has the fewest. */
export function wrongTotals(form: FormDefinition, styleId: string, reading: FormReading): number {
  return judgedTotals(form, styleId, reading).wrong;
}

/** How many are, besides, where there is anything to add up. */
export function judgedTotals(
  form: FormDefinition,
  styleId: string,
  reading: FormReading,
): { readonly wrong: number; readonly right: number } {
  const figures = formFigures(styleOf(form, styleId), reading, form.unit);
  const count = { wrong: 0, right: 0 };
  for (const { field, scope, content } of figures.all) {
    const again = isDerived(field) ? calculate(field, scope, figures)?.result : null;
    if (again == null || again.kind === 'unknown') continue;
    if (!isSameFigure(content, again, field.kind)) count.wrong += 1;
    else if (content.kind === 'amount' && content.fen !== 0) count.right += 1;
  }
  return count;
}

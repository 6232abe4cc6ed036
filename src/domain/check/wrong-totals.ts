import { styleOf, type FormDefinition } from '../form/form-definition';
import { isDerived } from '../form/walk-parts';
import type { FormReading } from '../read/form-reading';
import { calculate } from './calculate';
import { formFigures } from './form-figures';
import { isSameFigure } from './same-figure';

/** How many totals of a form, read in a certain layout, are not what their parts give: the right layout has the fewest. */
export function wrongTotals(form: FormDefinition, styleId: string, reading: FormReading): number {
  const figures = formFigures(styleOf(form, styleId), reading, form.unit);
  return figures.all.filter(({ field, scope, content }) => {
    const again = isDerived(field) ? calculate(field, scope, figures)?.result : null;
    return again != null && again.kind !== 'unknown' && !isSameFigure(content, again, field.kind);
  }).length;
}

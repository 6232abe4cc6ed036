import { isDerived } from '../../form/walk-parts';
import type { FormFigures } from '../form-figures';

const known = new WeakMap<FormFigures, boolean>();

/** Whether somebody typed an amount into the form. */
export function hasAmounts(figures: FormFigures): boolean {
  const has = known.get(figures) ?? figures.all.some(isTypedAmount);
  known.set(figures, has);
  return has;
}

function isTypedAmount({ field, content }: FormFigures['all'][number]): boolean {
  return field.kind === 'amount' && !isDerived(field) && content.kind !== 'blank';
}

import { isDerived } from '../form/walk-parts';
import type { FormFigures } from './form-figures';

/** Whether nobody has filled anything in: what calculates itself and what the form came with does not count. */
export function isEmptyForm({ all }: FormFigures): boolean {
  return all.every(({ field, content }) => {
    if (isDerived(field) || content.kind === 'blank') return true;
    return content.kind === 'text' && content.text === field.preset;
  });
}

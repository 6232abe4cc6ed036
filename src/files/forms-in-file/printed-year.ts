import { styleOf } from '../../domain/form/form-definition';
import { yearsOnSheet } from '../../domain/read/years-on-sheet';
import type { FormInFile } from './form-in-file';

/** The budget year that the heading or a line of a form says, the first of them; null where none does. */
export function printedYear({
  form,
  styleId,
  grid,
  region,
}: Pick<FormInFile, 'form' | 'styleId' | 'grid' | 'region'>): number | null {
  const [first] = yearsOnSheet(styleOf(form, styleId), grid, region);
  return first?.year ?? null;
}

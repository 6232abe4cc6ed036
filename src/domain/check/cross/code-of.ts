import type { ScopePath } from '../../form/scope-path';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';

/** The texts of fields around a place, one behind the other: 201, 03 and 01 are 2010301. */
export function codeOf(fields: readonly string[], scope: ScopePath, figures: FormFigures): string {
  let code = '';
  for (const field of fields) code += textOfCode(figures.find(field, scope));
  return code;
}

export function textOfCode(figure: Figure | null): string {
  const content = figure?.content;
  return content?.kind === 'text' ? content.text.replace(/\s+/g, '') : '';
}

import type { ScopePath } from '../../plan/placed';
import type { FormFigures } from '../form-figures';

/** The texts of fields around a place, one behind the other: 201, 03 and 01 are 2010301. */
export function codeOf(fields: readonly string[], scope: ScopePath, figures: FormFigures): string {
  return fields.map((field) => textAt(field, scope, figures).replace(/\s+/g, '')).join('');
}

export function textAt(field: string, scope: ScopePath, figures: FormFigures): string {
  const content = figures.find(field, scope)?.content;
  return content?.kind === 'text' ? content.text.trim() : '';
}

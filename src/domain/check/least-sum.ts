import type { DerivedField } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import { fen, type Fen } from '../money/fen';
import type { ScopePath } from '../form/scope-path';
import { valueOf } from './calculate';
import type { Figure } from './figure';
import type { FormFigures } from './form-figures';

/**
 * What a sum of amounts is at least, though some of its parts cannot be read: amounts that are typed are 0 or more. Null where
 * that is not certain.
 */
export function leastSum(
  { formula, kind }: DerivedField,
  scope: ScopePath,
  figures: FormFigures,
): Fen | null {
  if (kind !== 'amount' || !('add' in formula || 'total' in formula)) return null;
  let sum = 0;
  for (const part of figures.partsOf(formula, scope) ?? [null]) {
    const least = part && leastOf(part, figures);
    if (least === null) return null;
    sum += least;
  }
  return fen(sum);
}

function leastOf(figure: Figure, figures: FormFigures): number | null {
  const { field, scope, content } = figure;
  const value = valueOf(figure, figures);
  if (value.kind === 'amount') return value.fen;
  if (value.kind === 'blank') return 0;
  if (isDerived(field)) return leastSum(field, scope, figures);
  return content.kind === 'noNumber' && field.kind === 'amount' && field.signed !== true ? 0 : null;
}

import { saysWhose } from '../form/printed-field';
import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';

/**
 * Whether a cell says nothing but what a form comes with: blanks, totals, standard texts, and in the first row of a list whose form it
 * is. What the profile was then is not known here; a unit further down somebody put there.
 */
export function isPrefilled({
  field,
  content,
  scope,
}: Pick<Figure, 'field' | 'content' | 'scope'>): boolean {
  if (isDerived(field) || content.kind === 'blank') return true;
  if (content.kind !== 'text') return false;
  const isFirst = scope.every(({ item }) => item === 0);
  const isOwners = saysWhose(field) || field.owners === true;
  return content.text === field.preset || (isOwners && isFirst);
}

import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { FormFigures } from './form-figures';

/**
 * Those that stand where something was typed: items that are read are not empty, so only what stands outside of blocks is looked
 * at. What the form came with does not count.
 */
export function begun(figures: readonly Figure[], { all }: FormFigures): readonly Figure[] {
  const isBegun = all.some(({ field, content }) => {
    if (isDerived(field) || content.kind === 'blank') return false;
    return content.kind !== 'text' || content.text !== field.preset;
  });
  return isBegun ? figures : figures.filter(({ scope }) => scope.length > 0);
}

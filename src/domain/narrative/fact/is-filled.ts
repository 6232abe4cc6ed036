import type { PlacedFigures } from '../../check/form-figures';
import { isDerived } from '../../form/walk-parts';

/** Whether figures were typed into a form: what Excel calculates from nothing is 0 in one that nobody touched too. */
export function isFilled({ all }: PlacedFigures): boolean {
  return all.some(
    ({ field, formula, content: { kind } }) =>
      (kind === 'amount' || kind === 'number') && !(isDerived(field) && formula !== null),
  );
}

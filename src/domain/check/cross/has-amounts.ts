import { isDerived } from '../../form/walk-parts';
import type { Figure } from '../figure';
import type { PlacedFigures } from '../form-figures';

/** Whether somebody typed an amount into the form. */
export const hasAmounts = knownOf(
  ({ field, content }) => field.kind === 'amount' && !isDerived(field) && content.kind !== 'blank',
);

/** Whether it says any amount or number at all. */
export const hasNumbers = knownOf(
  ({ content }) => content.kind === 'amount' || content.kind === 'number',
);

function knownOf(isOne: (figure: Figure) => boolean): (figures: PlacedFigures) => boolean {
  const known = new WeakMap<PlacedFigures, boolean>();
  return (figures) => {
    const before = known.get(figures);
    if (before !== undefined) return before;
    const has = figures.all.some(isOne);
    known.set(figures, has);
    return has;
  };
}

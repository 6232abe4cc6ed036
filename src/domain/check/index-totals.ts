import { isDerived } from '../form/walk-parts';
import { partsOf } from './calculate';
import type { PlacedFigures } from './form-figures';

/** By the cells of figures: the places of those that are calculated from them. */
export function indexTotals(figures: PlacedFigures): ReadonlyMap<string, readonly number[]> {
  const totals = new Map<string, number[]>();
  figures.all.forEach(({ field, scope }, place) => {
    if (!isDerived(field)) return;
    for (const part of partsOf(field.formula, scope, figures) ?? []) {
      if (part) totals.set(part.at, [...(totals.get(part.at) ?? []), place]);
    }
  });
  return totals;
}

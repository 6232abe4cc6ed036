import { linearSum } from '../formula/linear-sum';
import { linkFormula, parseLink } from '../formula/link-formula';

/** By how many places the point of the amount in a cell moves, because its form is printed in another unit; 0 where it stays. */
export type PlacesOf = (sheet: string, address: string) => number;

export type ConvertedFormula =
  | { readonly kind: 'stays' }
  /** It shows a cell of a form whose unit changes otherwise than its own. */
  | { readonly kind: 'becomes'; readonly formula: string }
  /** Somebody's own, that does more than add amounts of the form: nobody but her can tell what it becomes. */
  | { readonly kind: 'own' };

/**
 * What becomes of a formula in a cell whose amounts move by so many places. Amounts of the form move along with it; nothing else
 * on its sheet does.
 */
export function convertedFormula(
  formula: string,
  places: number,
  placesOf: PlacesOf,
  movesAlong: (address: string) => boolean,
): ConvertedFormula {
  const link = parseLink(formula);
  if (link) {
    const { from } = link;
    const after = link.places + places - placesOf(from.sheet, from.address);
    if (after === link.places) return { kind: 'stays' };
    return { kind: 'becomes', formula: linkFormula({ from, places: after }, 'amount') };
  }
  const sum = linearSum(formula);
  return sum && [...sum.keys()].every(movesAlong) ? { kind: 'stays' } : { kind: 'own' };
}

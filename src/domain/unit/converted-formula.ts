import { linkFormula, parseLink } from '../formula/link-formula';
import { scaleOfFormula, type Scale } from '../formula/scale-of';

/** By how many places the point of the amount in a cell moves, because its form is printed in another unit; 0 where it stays. */
export type PlacesOf = (sheet: string, address: string) => number;

export type ConvertedFormula =
  | { readonly kind: 'stays' }
  /** It shows a cell of a form whose unit changes otherwise than its own, or calculates an amount from numbers that stay. */
  | { readonly kind: 'becomes'; readonly formula: string }
  /** Somebody's own, of which nobody but her can tell what it becomes: amounts and numbers added up, or cells outside of the form. */
  | { readonly kind: 'own' };

/**
 * What becomes of a formula in a cell whose amounts move by so many places. Amounts of the form move along with it, its other
 * numbers stay: =E8*2 is right in any unit, =0.5+0.5 is not.
 */
export function convertedFormula(
  formula: string,
  places: number,
  placesOf: PlacesOf,
  scaleOf: (address: string) => Scale | null,
): ConvertedFormula {
  const link = parseLink(formula);
  if (link) {
    const { from } = link;
    const after = link.places + places - placesOf(from.sheet, from.address);
    if (after === link.places) return { kind: 'stays' };
    return { kind: 'becomes', formula: linkFormula({ from, places: after }, 'amount') };
  }
  switch (scaleOfFormula(formula, scaleOf)) {
    case 'along':
      return { kind: 'stays' };
    case 'fixed':
      return places === 0
        ? { kind: 'stays' }
        : { kind: 'becomes', formula: movedFormula(formula, places) };
    case null:
      return { kind: 'own' };
  }
}

const moved = /^=\((?<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)(?<sign>[*/])1(?<zeros>0+)$/;

/** =(0.5+0.5)*10000; there and back it is what it was. */
function movedFormula(formula: string, places: number): string {
  const { inside, sign, zeros } = moved.exec(formula)?.groups ?? {};
  const before = inside === undefined ? 0 : (zeros?.length ?? 0) * (sign === '/' ? -1 : 1);
  const after = before + places;
  const plain = inside ?? formula.slice(1);
  if (after === 0) return `=${plain}`;
  return `=(${plain})${after > 0 ? '*' : '/'}1${'0'.repeat(Math.abs(after))}`;
}

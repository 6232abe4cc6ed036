import type { Figure } from '../../../domain/check/figure';
import type { PlacedFigures } from '../../../domain/check/form-figures';
import { isDerived } from '../../../domain/form/walk-parts';
import { isCell, typedBelow, type SideCells, type TwoSides } from './side-cells';
import type { CheckedFinding, CheckedForm } from '../report';
import { sayings } from '../sayings';

const ofAmounts: ReadonlySet<string> = new Set(
  sayings.compared.filter((says) => says !== 'sumRounding'),
);

const ofTotals = 'derivedDiffers';

// A form that was not edited is the same object; where another was removed it stands in another place.
const knownWithin = new WeakMap<CheckedForm, { place: number; sides: readonly TwoSides[] }>();

/** The amounts of a form that do not agree, as it says by itself. */
export function withinForms(form: CheckedForm, place: number): readonly TwoSides[] {
  const known = knownWithin.get(form);
  if (known?.place === place) return known.sides;
  const wrong = new Set(
    form.findings.flatMap(({ says, at }) => (says === ofTotals ? [at[0]] : [])),
  );
  const sides = form.findings.flatMap((one) => withinForm(one, form, place, wrong) ?? []);
  knownWithin.set(form, { place, sides });
  return sides;
}

/** `wrong` are the totals of the form that are no sums of their parts. */
function withinForm(
  finding: CheckedFinding,
  form: CheckedForm,
  place: number,
  wrong: ReadonlySet<string>,
): TwoSides | null {
  const { says, at, causedBy, isConsequence, params } = finding;
  const { found, expected } = params;
  if (causedBy !== null || isConsequence === true) return null;
  if (!found || !expected || !('amount' in found) || !('amount' in expected)) return null;
  const sides = ofAmounts.has(says)
    ? sidesOf(at, form, place)
    : sidesOfTotal(finding, form, place, wrong);
  if (!sides) return null;
  return {
    verdict: null,
    finding,
    excess: found.amount - expected.amount,
    isAtMost: says.startsWith('more'),
    isTotal: !ofAmounts.has(says),
    ...sides,
  };
}

type Sides = Pick<TwoSides, 'left' | 'right'>;

function sidesOf(at: CheckedFinding['at'], { figures }: CheckedForm, place: number): Sides {
  const cellsIn = (cells: readonly string[]): SideCells => {
    const all = figuresIn(figures, cells);
    return { ...typedBelow(place, figures, all), isCell: isCell(all) };
  };
  return { left: cellsIn(at.slice(0, 1)), right: cellsIn(at.slice(1)) };
}

/** Null for what a formula calculates, and for no sum: a total that somebody typed is a cell of its own beside its parts. */
function sidesOfTotal(
  { says, at: [total, ...parts] }: CheckedFinding,
  { figures }: CheckedForm,
  place: number,
  wrong: ReadonlySet<string>,
): Sides | null {
  const [figure] = figuresIn(figures, [total]);
  if (says !== ofTotals || !figure || figure.formula !== null || !isSum(figure)) return null;
  // A part that is no sum of its own parts says nothing of them.
  const stays = parts.filter((cell) => wrong.has(cell));
  const below = parts.filter((cell) => !wrong.has(cell));
  const { cells, empty } = typedBelow(place, figures, figuresIn(figures, below));
  const named = (cell: string) => `${place}!${cell}`;
  return {
    left: { cells: [named(total)], empty: [], isCell: true },
    right: { cells: [...cells, ...stays.map(named)], empty, isCell: false },
  };
}

function isSum({ field }: Figure): boolean {
  return isDerived(field) && ('add' in field.formula || 'total' in field.formula);
}

function figuresIn({ all, index }: PlacedFigures, cells: readonly string[]): readonly Figure[] {
  return cells.flatMap((cell) => all[index.at(cell) ?? -1] ?? []);
}

import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { dependsOnTotals, type PlacedVerdict } from '../between-forms/placed-verdict';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CheckedForm } from '../report';
import { cellsOfSide, parts, type Part, type SideCells, type TwoSides } from './side-cells';
import { withinForms } from './within-form';

type Verdict = CrossVerdict<FormToCross>;

/** Two amounts that should agree and do not, of one form or of several. */
export interface Comparison extends Omit<TwoSides, 'left' | 'right'> {
  /** The cells that were typed of which they are made, by the place of the form and the cell: 3!D24. */
  readonly cells: ReadonlyMap<string, Part>;
  /** The places of the forms in which those cells stand. */
  readonly forms: readonly number[];
}

/** Of a side with more cells nobody looks for an empty one: most of a grid is. */
const mostToFill = 30;

/**
 * The amounts that do not agree between forms, `failed`, and those that those forms by themselves say do not; none where that is more
 * than `most`.
 */
export function comparisonsOf(
  failed: readonly PlacedVerdict[],
  forms: readonly CheckedForm[],
  most: number,
): Comparison[] {
  if (failed.length > most) return [];
  const between = failed.map(({ verdict }) => betweenForms(verdict));
  const places = new Set(between.flatMap((one) => one.places));
  const within = [...places].flatMap((place) => {
    const form = forms[place];
    return form ? withinForms(form, place) : [];
  });
  // Where typed totals are wrong by the dozen they say nothing of the others.
  const isFew = between.length + within.length <= most;
  const all = [...between, ...(isFew ? within : within.filter(({ isTotal }) => !isTotal))];
  if (all.length > most) return [];
  const isToFill = emptyToFill(all);
  return all.map((one) => comparisonOf(one, isToFill));
}

// Most comparisons have the same cells whatever else fails.
const knownAlone = new WeakMap<TwoSides, Comparison>();

function comparisonOf(sides: TwoSides, isToFill: ReadonlySet<string>): Comparison {
  const known = knownAlone.get(sides);
  if (known) return known;
  const { left, right, ...amounts } = sides;
  const cells = parts(left, right, isToFill);
  const forms = [...new Set([...cells.keys()].map(placeOf))];
  const found: Comparison = { ...amounts, cells, forms };
  if (isFilledAlone(left) && isFilledAlone(right)) knownAlone.set(sides, found);
  return found;
}

/** Whether no other comparison has a say in which of its empty cells may be filled. */
function isFilledAlone(side: SideCells): boolean {
  return side.empty.length === 0 || isSmall(side);
}

function isSmall({ cells, empty }: SideCells): boolean {
  return cells.length + empty.length <= mostToFill;
}

/** The empty cells of rows and other small sums. */
function emptyToFill(all: readonly TwoSides[]): ReadonlySet<string> {
  const toFill = new Set<string>();
  const add = (side: SideCells) => {
    if (isSmall(side)) for (const cell of side.empty) toFill.add(cell);
  };
  for (const { left, right } of all) {
    add(left);
    add(right);
  }
  return toFill;
}

function placeOf(cell: string): number {
  return Number(cell.slice(0, cell.indexOf('!')));
}

/** Whether amounts of it do not agree, and no total that says what it should not is the cause. */
export function isOfAmounts({ verdict }: PlacedVerdict): boolean {
  const { rule, left, right, says } = verdict;
  const compares =
    rule.kind === 'formsCompared' || (rule.kind === 'itemsMatched' && rule.asks === 'amount');
  if (!compares || left.amount === null || right.amount === null) return false;
  return says !== 'crossRounding' && says !== 'crossItemRounding' && !dependsOnTotals(verdict);
}

interface BetweenForms extends TwoSides {
  /** Of the forms with those cells. */
  readonly places: readonly number[];
}

// After an edit most of what fails failed before.
const knownBetween = new WeakMap<Verdict, BetweenForms>();

function betweenForms(verdict: Verdict): BetweenForms {
  const known = knownBetween.get(verdict);
  if (known) return known;
  const { rule, left, right } = verdict;
  const sides = { left: cellsOfSide(left), right: cellsOfSide(right) };
  const found: BetweenForms = {
    verdict,
    finding: null,
    excess: (left.amount ?? 0) - (right.amount ?? 0),
    isAtMost: rule.kind === 'formsCompared' && rule.relation === 'atMost',
    isTotal: false,
    ...sides,
    places: [...new Set([...sides.left.cells, ...sides.right.cells].map(placeOf))],
  };
  knownBetween.set(verdict, found);
  return found;
}

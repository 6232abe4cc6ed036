import { typedPlaces } from '../../domain/check/cells-below';
import { figuresOf } from '../../domain/check/cross/side-figures';
import type { CrossVerdict } from '../../domain/check/cross/cross-verdict';
import type { Figure } from '../../domain/check/figure';
import type { PlacedFigures } from '../../domain/check/form-figures';
import { isDerived } from '../../domain/form/walk-parts';
import { dependsOnTotals, type PlacedVerdict } from './cross-findings';
import type { FormToCross } from './form-to-cross';
import type { CheckedFinding, CheckedForm } from './report';
import { sayings } from './sayings';

type Verdict = CrossVerdict<FormToCross>;

/** Two amounts that should agree and do not, of one form or of several. */
export interface Comparison {
  readonly verdict: Verdict | null;
  readonly finding: CheckedFinding | null;
  /** By how much the first is more than the other. */
  readonly excess: number;
  readonly isAtMost: boolean;
  /** The cells that were typed of which they are made, by the place of the form and the cell: 3!D24. */
  readonly cells: ReadonlyMap<string, Part>;
  /** The places of the forms in which those cells stand. */
  readonly forms: readonly number[];
}

interface Part {
  /** Of the first amount 1, of the other -1. */
  readonly sign: number;
  /** How many cells its side is made of; 0 where it is that cell. */
  readonly beside: number;
  /** Nothing stands in it: it can only have been more. */
  readonly isEmpty: boolean;
}

/** The same before it is known which of the empty cells may be the ones that were left empty. */
interface TwoSides extends Omit<Comparison, 'cells' | 'forms'> {
  readonly left: SideCells;
  readonly right: SideCells;
}

/** Of a side with more cells nobody looks for an empty one: most of a grid is. */
const mostToFill = 30;

const ofAmounts: ReadonlySet<string> = new Set(
  sayings.compared.filter((says) => says !== 'sumRounding'),
);

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
  const all = [...between, ...within];
  if (all.length > most) return [];
  const isToFill = emptyToFill(all);
  return all.map((one) => comparisonOf(one, isToFill));
}

// Most comparisons have the same cells whatever else fails.
const knownAlone = new WeakMap<TwoSides, Comparison>();

function comparisonOf(sides: TwoSides, isToFill: ReadonlySet<string>): Comparison {
  const known = knownAlone.get(sides);
  if (known) return known;
  const { verdict, finding, excess, isAtMost, left, right } = sides;
  const cells = parts(left, right, isToFill);
  const forms = [...new Set([...cells.keys()].map(placeOf))];
  const found: Comparison = { verdict, finding, excess, isAtMost, cells, forms };
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
    ...sides,
    places: [...new Set([...sides.left.cells, ...sides.right.cells].map(placeOf))],
  };
  knownBetween.set(verdict, found);
  return found;
}

// Rules share what they hold against others, and of most an edit changes one side.
const knownSides = new WeakMap<Verdict['left'], SideCells>();

function cellsOfSide(side: Verdict['left']): SideCells {
  const known = knownSides.get(side) ?? findCellsOfSide(side);
  knownSides.set(side, known);
  return known;
}

function findCellsOfSide(side: Verdict['left']): SideCells {
  const all = figuresOf(side);
  const [only] = all;
  if (all.length === 1 && only) {
    const { form, figure } = only;
    return { ...typedBelow(form.place, form.figures, [figure]), isCell: isCell([figure]) };
  }
  const below = all.map(({ form, figure }) => typedBelow(form.place, form.figures, [figure]));
  const [cells, empty] = [below.flatMap((one) => one.cells), below.flatMap((one) => one.empty)];
  return { cells, empty, isCell: false };
}

// A form that was not edited is the same object; where another was removed it stands in another place.
const knownWithin = new WeakMap<CheckedForm, { place: number; sides: readonly TwoSides[] }>();

function withinForms(form: CheckedForm, place: number): readonly TwoSides[] {
  const known = knownWithin.get(form);
  if (known?.place === place) return known.sides;
  const sides = form.findings.flatMap((one) => withinForm(one, form, place) ?? []);
  knownWithin.set(form, { place, sides });
  return sides;
}

function withinForm(
  finding: CheckedFinding,
  { figures }: CheckedForm,
  place: number,
): TwoSides | null {
  const { says, at, causedBy, isConsequence, params } = finding;
  const { found, expected } = params;
  if (causedBy !== null || isConsequence === true || !ofAmounts.has(says)) return null;
  if (!found || !expected || !('amount' in found) || !('amount' in expected)) return null;
  const cellsIn = (cells: readonly string[]): SideCells => {
    const all = cells.flatMap((cell) => figures.all[figures.index.at(cell) ?? -1] ?? []);
    return { ...typedBelow(place, figures, all), isCell: isCell(all) };
  };
  return {
    verdict: null,
    finding,
    excess: found.amount - expected.amount,
    isAtMost: says.startsWith('more'),
    left: cellsIn(at.slice(0, 1)),
    right: cellsIn(at.slice(1)),
  };
}

/** What no formula calculates: a cell that stands alone though it is empty, and of sums those with something in them apart from the others. */
function typedBelow(
  place: number,
  figures: PlacedFigures,
  of: readonly Figure[],
): Pick<SideCells, 'cells' | 'empty'> {
  const [cells, empty]: [string[], string[]] = [[], []];
  for (const typed of typedIn(figures, of)) {
    const figure = figures.all[typed];
    if (!figure) continue;
    const isEmpty = figure.content.kind === 'blank' && !of.includes(figure);
    (isEmpty ? empty : cells).push(`${place}!${figure.at}`);
  }
  return { cells, empty };
}

/** The places of what was typed into any of these or their parts. */
function typedIn(figures: PlacedFigures, of: readonly Figure[]): Iterable<number> {
  const [only, ...others] = of;
  const placesOf = ({ at }: Figure) => {
    const place = figures.index.at(at);
    return place === null ? none : typedPlaces(figures, place);
  };
  return only && others.length === 0 ? placesOf(only) : new Set(of.flatMap(placesOf));
}

const none: readonly never[] = [];

/** What both are made of says nothing of their difference. */
function parts(
  left: SideCells,
  right: SideCells,
  isToFill: ReadonlySet<string>,
): ReadonlyMap<string, Part> {
  const cells = new Map<string, Part>();
  for (const [side, sign] of [[left, 1] as const, [right, -1] as const]) {
    const put = (cell: string, isEmpty: boolean) => {
      if (cells.has(cell)) cells.delete(cell);
      else cells.set(cell, { sign, beside: width(side), isEmpty });
    };
    for (const cell of side.cells) put(cell, false);
    for (const cell of side.empty) if (isToFill.has(cell)) put(cell, true);
  }
  return cells;
}

interface SideCells {
  readonly cells: readonly string[];
  /** Those with nothing in them. */
  readonly empty: readonly string[];
  /** It is one cell that somebody typed. */
  readonly isCell: boolean;
}

function width({ cells, isCell: isOne }: SideCells): number {
  return isOne ? 0 : cells.length;
}

function isCell([first, ...others]: readonly Figure[]): boolean {
  return first !== undefined && others.length === 0 && !isDerived(first.field);
}

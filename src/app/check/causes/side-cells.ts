import { typedPlaces } from '../../../domain/check/cells-below';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { figuresOf } from '../../../domain/check/cross/side-figures';
import type { Figure } from '../../../domain/check/figure';
import type { PlacedFigures } from '../../../domain/check/form-figures';
import { isDerived } from '../../../domain/form/walk-parts';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CheckedFinding } from '../report';

type Verdict = CrossVerdict<FormToCross>;

/** What was typed of which one of two amounts is made. A cell is named by the place of its form: 3!D24. */
export interface SideCells {
  readonly cells: readonly string[];
  /** Those with nothing in them. */
  readonly empty: readonly string[];
  /** It is one cell that somebody typed. */
  readonly isCell: boolean;
}

export interface Part {
  /** Of the first amount 1, of the other -1. */
  readonly sign: number;
  /** How many cells its side is made of; 0 where it is that cell. */
  readonly beside: number;
  /** Nothing stands in it: it can only have been more. */
  readonly isEmpty: boolean;
}

/** Two amounts that do not agree, before it is known which of the empty cells may be the ones that were left empty. */
export interface TwoSides {
  readonly verdict: Verdict | null;
  readonly finding: CheckedFinding | null;
  /** By how much the first is more than the other. */
  readonly excess: number;
  readonly isAtMost: boolean;
  /** It is a total that somebody typed, and what its parts give. */
  readonly isTotal: boolean;
  readonly left: SideCells;
  readonly right: SideCells;
}

// Rules share what they hold against others, and of most an edit changes one side.
const known = new WeakMap<Verdict['left'], SideCells>();

export function cellsOfSide(side: Verdict['left']): SideCells {
  const cells = known.get(side) ?? findCellsOfSide(side);
  known.set(side, cells);
  return cells;
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

/** What no formula calculates: a cell that stands alone though it is empty, and of sums those with something in them apart from the others. */
export function typedBelow(
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
export function parts(
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

function width({ cells, isCell: isOne }: SideCells): number {
  return isOne ? 0 : cells.length;
}

export function isCell([first, ...others]: readonly Figure[]): boolean {
  return first !== undefined && others.length === 0 && !isDerived(first.field);
}

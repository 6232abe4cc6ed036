import { typedPlaces } from '../../../domain/check/cells-below';
import type { SignedPlaces } from '../../../domain/check/contradiction';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { figuresOf } from '../../../domain/check/cross/side-figures';
import type { FigureIndex } from '../../../domain/check/figure-index';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CheckedFinding, CheckedForm } from '../report';

type Verdict = CrossVerdict<FormToCross>;

/** What a verdict holds against each other in one form. */
interface HeldCells {
  readonly left: string[];
  readonly right: string[];
  known: KnownCells | null;
}

interface KnownCells {
  readonly index: FigureIndex;
  readonly cells: SignedPlaces;
}

// What is not asked again keeps its verdict.
const ofVerdicts = new WeakMap<Verdict, ReadonlyMap<number, HeldCells>>();

/** The places of the forms in which a verdict has figures. */
export function formsOf(verdict: Verdict): Iterable<number> {
  return heldCells(verdict).keys();
}

function heldCells(verdict: Verdict): ReadonlyMap<number, HeldCells> {
  const before = ofVerdicts.get(verdict);
  if (before) return before;
  const held = new Map<number, HeldCells>();
  for (const side of ['left', 'right'] as const) {
    for (const { form, figure } of figuresOf(verdict[side])) {
      const own: HeldCells = held.get(form.place) ?? { left: [], right: [], known: null };
      own[side].push(figure.at);
      held.set(form.place, own);
    }
  }
  ofVerdicts.set(verdict, held);
  return held;
}

/** The typed cells of a form that a verdict is made of, those that both its amounts have apart. */
export function cellsOfVerdict(
  verdict: Verdict,
  place: number,
  { figures }: Pick<CheckedForm, 'figures'>,
): SignedPlaces {
  const held = heldCells(verdict).get(place);
  if (!held) return noCells;
  if (held.known?.index === figures.index) return held.known.cells;
  const cells = signed(figures, held.left, held.right);
  held.known = { index: figures.index, cells };
  return cells;
}

const ofFindings = new WeakMap<CheckedFinding, KnownCells>();

/** The same of what the form says by itself: the first of its cells is held against the others. */
export function cellsOfFinding(
  finding: CheckedFinding,
  { figures }: Pick<CheckedForm, 'figures'>,
): SignedPlaces {
  const before = ofFindings.get(finding);
  if (before?.index === figures.index) return before.cells;
  const [first, ...others] = finding.at;
  const cells = signed(figures, [first], others);
  ofFindings.set(finding, { index: figures.index, cells });
  return cells;
}

function signed(
  figures: CheckedForm['figures'],
  left: readonly string[],
  right: readonly string[],
): SignedPlaces {
  const cells = new Map<number, number>();
  for (const place of typedBelow(figures, left)) cells.set(place, 1);
  for (const place of typedBelow(figures, right)) {
    if (cells.has(place)) cells.delete(place);
    else cells.set(place, -1);
  }
  return cells;
}

function typedBelow(figures: CheckedForm['figures'], at: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const cell of at) {
    const own = figures.index.at(cell);
    if (own === null) continue;
    for (const place of typedPlaces(figures, own)) places.add(place);
  }
  return places;
}

const noCells: SignedPlaces = new Map();

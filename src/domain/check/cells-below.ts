import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { FigureIndex } from './figure-index';
import type { FormFigures, PlacedFigures } from './form-figures';
import { addPlace, noPlaces, type PlaceBits } from './place-bits';

/** The figures and all that they are calculated from, each before its parts. */
export function figuresBelow(
  figures: Pick<FormFigures, 'partsOf'>,
  of: readonly Figure[],
): ReadonlySet<Figure> {
  const found = new Set<Figure>();
  function add(figure: Figure): void {
    if (found.has(figure)) return;
    found.add(figure);
    const { field, scope } = figure;
    const parts = isDerived(field) ? figures.partsOf(field.formula, scope) : null;
    for (const part of parts ?? []) if (part) add(part);
  }
  of.forEach(add);
  return found;
}

/** By the shape of a form, and by the place of a figure. */
const typed = new WeakMap<FigureIndex, (readonly number[] | undefined)[]>();

/** The places of all that is typed of which a figure is made, of a typed one its own. */
export function typedPlaces(
  { all, index }: Pick<PlacedFigures, 'all' | 'index'>,
  place: number,
): readonly number[] {
  const known = typed.get(index) ?? [];
  typed.set(index, known);
  return (known[place] ??= findTyped(all, index, place));
}

function findTyped(all: readonly Figure[], index: FigureIndex, of: number): readonly number[] {
  const seen = new Set<number>();
  const found: number[] = [];
  function add(place: number): void {
    const figure = all[place];
    if (!figure || seen.has(place)) return;
    seen.add(place);
    const { field, scope } = figure;
    if (!isDerived(field)) found.push(place);
    else for (const part of index.partsOf(field.formula, scope) ?? []) if (part !== null) add(part);
  }
  add(of);
  return found;
}

/** By the shape of a form, and by the cells that were asked about: what they are calculated from stays while no row comes or goes. */
const known = new WeakMap<FigureIndex, Map<string, CellsBelow>>();
/** More cells of a form are seldom wrong at once. */
const mostAsked = 64;

interface CellsBelow {
  readonly cells: ReadonlySet<string>;
  /** The places of their figures. */
  readonly places: PlaceBits;
}

/** The same of cells. */
export function cellsBelow(
  figures: Pick<PlacedFigures, 'all' | 'index' | 'partsOf'>,
  at: readonly string[],
): CellsBelow {
  const asked = known.get(figures.index) ?? new Map<string, CellsBelow>();
  known.set(figures.index, asked);
  const key = at.join(' ');
  const before = asked.get(key);
  if (before) return before;
  const own = at.flatMap((cell) => figures.all[figures.index.at(cell) ?? -1] ?? []);
  const cells = new Set(at);
  for (const figure of figuresBelow(figures, own)) cells.add(figure.at);
  const places = noPlaces(figures.all.length);
  for (const cell of cells) {
    const place = figures.index.at(cell);
    if (place !== null) addPlace(places, place);
  }
  const found = { cells, places };
  if (asked.size >= mostAsked) asked.clear();
  asked.set(key, found);
  return found;
}

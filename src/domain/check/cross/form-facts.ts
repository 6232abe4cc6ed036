import type { FigureIndex } from '../figure-index';
import type { FormFigures, PlacedFigures } from '../form-figures';
import { noReaders, noteReader, readersOf, type Readers } from '../readers';
import { watchFigures, type WatchedFigures } from '../watched-figures';

/** Finds something out of the figures of a form; other facts, on which it rests then, it asks for. */
export type FindFact<About extends object, Found> = (
  about: About,
  figures: FormFigures,
  facts: FormFacts,
) => Found;

/** What one form says to rules between forms: each fact is found when it is first asked for, and stays while what it looked at does. */
export interface FormFacts {
  readonly figures: PlacedFigures;
  ask<About extends object, Found extends object>(
    find: FindFact<About, Found>,
    about: About,
  ): Found;
  /** The same form with other figures in some places. */
  after(figures: PlacedFigures): EditedFacts;
}

export interface EditedFacts {
  readonly facts: FormFacts;
  /** What was found about these is no longer true; null where all is found anew. */
  readonly others: readonly object[] | null;
}

/** What all forms of one shape share: facts by their numbers, who looked at which figure, and who asked for which fact. */
interface FactNumbers {
  readonly numbers: Map<unknown, Map<object, number>>;
  readonly abouts: object[];
  readonly readers: Readers;
  readonly users: number[][];
}

const nobody = -1;

const ofShapes = new WeakMap<FigureIndex, FactNumbers>();

export function formFacts(figures: PlacedFigures): FormFacts {
  const shared = ofShapes.get(figures.index) ?? noNumbers(figures.all.length);
  ofShapes.set(figures.index, shared);
  return keepFacts(figures, shared, Array<undefined>(shared.abouts.length).fill(undefined));
}

function noNumbers(figures: number): FactNumbers {
  return { numbers: new Map(), abouts: [], readers: noReaders(figures), users: [] };
}

function keepFacts(
  figures: PlacedFigures,
  shared: FactNumbers,
  found: (object | undefined)[],
): FormFacts {
  const { abouts, readers, users } = shared;
  let watched: WatchedFigures | null = null;
  let asker = nobody;
  const own: FormFacts = {
    figures,
    ask<About extends object, Found extends object>(find: FindFact<About, Found>, about: About) {
      const number = numberOf(find, about, shared);
      if (asker !== nobody) noteReader(users[number], asker);
      const known = found[number];
      // Each number is of one way to find something out.
      if (known) return known as Found;
      watched ??= watchFigures(figures, readers);
      const before = asker;
      asker = number;
      watched.lookAs(number);
      const now = find(about, watched.figures, own);
      asker = before;
      watched.lookAs(before);
      found[number] = now;
      return now;
    },
    after(next) {
      // Rows came or went: who looked at which place says nothing of the new ones.
      if (next.index !== figures.index) return { facts: formFacts(next), others: null };
      const changed = changedPlaces(figures, next);
      const gone = readersOf(readers, changed, figures.isBegun() !== next.isBegun());
      for (const fact of gone) for (const user of users[fact] ?? []) noteReader(gone, user);
      const kept = found.slice();
      const others: object[] = [];
      for (const fact of gone) {
        const about = abouts[fact];
        if (!kept[fact] || !about) continue;
        kept[fact] = undefined;
        others.push(about);
      }
      return { facts: keepFacts(next, shared, kept), others };
    },
  };
  return own;
}

function changedPlaces({ all: before }: PlacedFigures, { all: after }: PlacedFigures): number[] {
  const changed: number[] = [];
  for (let place = 0; place < after.length; place += 1) {
    if (before[place] !== after[place]) changed.push(place);
  }
  return changed;
}

function numberOf(find: unknown, about: object, { numbers, abouts, users }: FactNumbers): number {
  const found = numbers.get(find) ?? new Map<object, number>();
  if (found.size === 0) numbers.set(find, found);
  const known = found.get(about);
  if (known !== undefined) return known;
  const number = abouts.push(about) - 1;
  users.push([]);
  found.set(about, number);
  return number;
}

import type { Figure } from './figure';
import { figuresAt, partsAt } from './figures-at';
import type { FindAtFigure, FormFigures, PlacedFigures } from './form-figures';
import { noteReader, type Readers } from './readers';

/** Figures that note who looks at them, so that nobody has to say what an answer depends on. */
export interface WatchedFigures {
  readonly figures: FormFigures;
  /** Says who looks from now on, and returns who did before. */
  lookAs(asker: number): number;
}

/** What was found once, and the lists of the readers of all that was looked at for it. */
interface FoundOnce {
  readonly find: unknown;
  readonly about: object;
  readonly found: unknown;
  readonly looks: ReadonlySet<number[]>;
}

export function watchFigures(own: PlacedFigures, readers: Readers): WatchedFigures {
  const { index } = own;
  const looks = noteLooks();
  const { look } = looks;
  const at = (places: readonly number[]): readonly Figure[] => {
    for (const place of places) look(readers.of[place]);
    return figuresAt(own.all, places);
  };
  const figures: FormFigures = {
    everyFigure() {
      look(readers.ofAll);
      return own.all;
    },
    isBegun() {
      look(readers.ofBegun);
      return own.isBegun();
    },
    find(id, scope) {
      const place = index.find(id, scope);
      if (place === null) return null;
      look(readers.of[place]);
      return own.all[place] ?? null;
    },
    inItems(block, id, scope) {
      return at(index.inItems(block, id, scope));
    },
    inAllItems(block, id) {
      return at(index.inAllItems(block, id));
    },
    partsOf(formula, scope) {
      const places = index.partsOf(formula, scope);
      if (!places) return null;
      for (const place of places) if (place !== null) look(readers.of[place]);
      return partsAt(own.all, places);
    },
    // Which items there are stays while no row comes or goes.
    itemsOf: (block) => own.itemsOf(block),
    totalsOver(figure) {
      const totals = own.totalsOver(figure);
      for (const total of totals) look(readers.of[index.at(total.at) ?? -1]);
      return totals;
    },
    once: findOnce(looks, () => figures),
  };
  return { figures, lookAs: looks.lookAs };
}

/** Who looks at what. */
interface Looks {
  look(list: number[] | undefined): void;
  readonly lookAs: WatchedFigures['lookAs'];
  /** The lists of all that is looked at meanwhile. */
  during<Found>(find: () => Found): {
    readonly found: Found;
    readonly looks: ReadonlySet<number[]>;
  };
}

function noteLooks(): Looks {
  let asker = -1;
  /** What was looked at since something that is found once is being found. */
  let looks: Set<number[]> | null = null;
  return {
    look(list) {
      noteReader(list, asker);
      if (looks && list) looks.add(list);
    },
    lookAs(next) {
      const before = asker;
      asker = next;
      return before;
    },
    during(find) {
      const before = looks;
      const own = new Set<number[]>();
      looks = own;
      const found = find();
      for (const list of own) before?.add(list);
      looks = before;
      return { found, looks: own };
    },
  };
}

function findOnce({ look, during }: Looks, figures: () => FormFigures): FormFigures['once'] {
  let foundOnce: Map<Figure, FoundOnce[]> | null = null;
  return function once<About extends object, Found>(
    find: FindAtFigure<About, Found>,
    about: About,
    figure: Figure,
  ) {
    foundOnce ??= new Map();
    const atFigure = foundOnce.get(figure) ?? [];
    foundOnce.set(figure, atFigure);
    const known = atFigure.find((one) => one.find === find && one.about === about);
    if (known) {
      // Who asks now depends on what the first looked at.
      for (const list of known.looks) look(list);
      // Each way to find something out finds one kind of thing.
      return known.found as Found;
    }
    const { found, looks } = during(() => find(about, figure, figures()));
    atFigure.push({ find, about, found, looks });
    return found;
  };
}

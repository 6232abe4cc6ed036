import type { FormFigures, PlacedFigures } from './form-figures';

/** What was looked at: figures by their places, all of them, or only whether anything was typed. */
export interface Looks {
  readonly places: number[];
  all: boolean;
  begun: boolean;
}

/** Figures that note what is looked at, so that nobody has to say what an answer depends on. */
export interface WatchedFigures {
  readonly figures: FormFigures;
  /** What was looked at since it was asked last. */
  takeLooks(): Looks;
}

export function watchFigures(own: PlacedFigures): WatchedFigures {
  const { index } = own;
  let looks = noLooks();
  const seen = (places: readonly number[]) => {
    for (const place of places) looks.places.push(place);
  };
  return {
    figures: {
      get all() {
        looks.all = true;
        return own.all;
      },
      get isBegun() {
        looks.begun = true;
        return own.isBegun;
      },
      find(id, scope) {
        const place = index.find(id, scope);
        if (place === null) return null;
        looks.places.push(place);
        return own.all[place] ?? null;
      },
      inItems(block, id, scope) {
        seen(index.inItems(block, id, scope));
        return own.inItems(block, id, scope);
      },
      inAllItems(block, id) {
        seen(index.inAllItems(block, id));
        return own.inAllItems(block, id);
      },
      // Which items there are stays while no row comes or goes.
      itemsOf: (block) => own.itemsOf(block),
      totalsOver(figure) {
        const totals = own.totalsOver(figure);
        seen(totals.flatMap(({ at }) => index.at(at) ?? []));
        return totals;
      },
    },
    takeLooks() {
      const taken = looks;
      looks = noLooks();
      return taken;
    },
  };
}

function noLooks(): Looks {
  return { places: [], all: false, begun: false };
}

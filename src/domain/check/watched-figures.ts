import type { FormFigures, PlacedFigures } from './form-figures';
import { noteReader, type Readers } from './readers';

/** Figures that note who looks at them, so that nobody has to say what an answer depends on. */
export interface WatchedFigures {
  readonly figures: FormFigures;
  /** Says who looks from now on, and returns who did before. */
  lookAs(asker: number): number;
}

export function watchFigures(own: PlacedFigures, readers: Readers): WatchedFigures {
  const { index } = own;
  let asker = -1;
  const seen = (places: readonly number[]) => {
    for (const place of places) noteReader(readers.of[place], asker);
  };
  return {
    figures: {
      get all() {
        noteReader(readers.ofAll, asker);
        return own.all;
      },
      get isBegun() {
        noteReader(readers.ofBegun, asker);
        return own.isBegun;
      },
      find(id, scope) {
        const place = index.find(id, scope);
        if (place === null) return null;
        noteReader(readers.of[place], asker);
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
      partsOf(formula, scope) {
        for (const place of index.partsOf(formula, scope) ?? []) {
          if (place !== null) noteReader(readers.of[place], asker);
        }
        return own.partsOf(formula, scope);
      },
      // Which items there are stays while no row comes or goes.
      itemsOf: (block) => own.itemsOf(block),
      totalsOver(figure) {
        const totals = own.totalsOver(figure);
        seen(totals.flatMap(({ at }) => index.at(at) ?? []));
        return totals;
      },
    },
    lookAs(next) {
      const before = asker;
      asker = next;
      return before;
    },
  };
}

import type { Figure } from './figure';
import type { FigureIndex } from './figure-index';
import type { FormFigures, PlacedFigures } from './form-figures';
import { watchFigures } from './watched-figures';

/** What was found out of a form, and the figures that it was found out from. */
interface Fact<Found> {
  readonly found: Found;
  /** Null where it looked at all figures, or at whether anything was typed. */
  readonly reads: readonly number[] | null;
  /** The form for which it is known to be true. */
  readonly all: readonly Figure[];
}

/**
 * Finds something out of a form once, and again only when a figure that it looked at is another one: what it found is the same
 * object until then. What was true before the last edit is remembered too, so that both can be compared.
 */
export function rememberFacts<About extends object, Found>(
  find: (about: About, figures: FormFigures) => Found,
): (about: About, figures: PlacedFigures) => Found {
  const known = new WeakMap<FigureIndex, Map<About, readonly Fact<Found>[]>>();
  return (about, figures) => {
    const facts = known.get(figures.index) ?? new Map<About, readonly Fact<Found>[]>();
    known.set(figures.index, facts);
    const [last, former] = facts.get(about) ?? [];
    if (last?.all === figures.all) return last.found;
    if (former?.all === figures.all) return former.found;
    if (last && isStillTrue(last, figures.all)) {
      facts.set(about, [{ ...last, all: figures.all }, last]);
      return last.found;
    }
    const { figures: watched, takeLooks } = watchFigures(figures);
    const found = find(about, watched);
    const { all, begun, places } = takeLooks();
    const fact = { found, reads: all || begun ? null : places, all: figures.all };
    facts.set(about, last ? [fact, last] : [fact]);
    return found;
  };
}

function isStillTrue<Found>({ reads, all }: Fact<Found>, now: readonly Figure[]): boolean {
  return reads !== null && reads.every((place) => all[place] === now[place]);
}

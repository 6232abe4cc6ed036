import type { Figure } from './figure';
import type { FigureIndex } from './figure-index';
import type { FormFigures, PlacedFigures } from './form-figures';
import { rememberLast } from '../form/remember-last';
import { watchFigures, type WatchedFigures } from './watched-figures';

/** What was found out of a form, and what it was found out from. */
interface Fact<Found> {
  readonly found: Found;
  /** Null where it looked at all figures, or at whether anything was typed. */
  readonly reads: readonly number[] | null;
  /** Other facts that it rests on. */
  readonly uses: readonly Use[];
  /** The form for which it is known to be true. */
  readonly all: readonly Figure[];
}

/** What was found about something; the same object while it is true. */
export type Remembered<About extends object, Found> = (
  about: About,
  figures: PlacedFigures,
) => Found;

interface Use {
  /** Whether the same is found of a form. */
  readonly isStillTrue: (figures: PlacedFigures) => boolean;
}

/** Asks for another fact of the same form, on which this one rests then. */
export type UseFact = <About extends object, Found>(
  fact: Remembered<About, Found>,
  about: About,
) => Found;

/**
 * Finds something out of a form once, and again only when a figure that it looked at is another one: what it found is the same
 * object until then. What was true before the last edit is remembered too, so that both can be compared.
 */
export function rememberFacts<About extends object, Found>(
  find: (about: About, figures: FormFigures, use: UseFact) => Found,
): Remembered<About, Found> {
  const forms = new WeakMap<FigureIndex, FormFacts<About, Found>>();
  return (about, figures) => {
    const { facts, watch } = forms.get(figures.index) ?? noFacts<About, Found>();
    if (facts.size === 0) forms.set(figures.index, { facts, watch });
    const [last, former] = facts.get(about) ?? [];
    if (last?.all === figures.all) return last.found;
    if (former?.all === figures.all) return former.found;
    if (last && isStillTrue(last, figures)) {
      facts.set(about, [{ ...last, all: figures.all }, last]);
      return last.found;
    }
    const { figures: watched, takeLooks } = watch(figures);
    const uses: Use[] = [];
    const found = find(about, watched, (fact, other) => {
      const used = fact(other, figures);
      uses.push({ isStillTrue: (now) => fact(other, now) === used });
      return used;
    });
    const { all, begun, places } = takeLooks();
    const fact = { found, reads: all || begun ? null : places, uses, all: figures.all };
    facts.set(about, last ? [fact, last] : [fact]);
    return found;
  };
}

interface FormFacts<About, Found> {
  readonly facts: Map<About, readonly Fact<Found>[]>;
  readonly watch: (figures: PlacedFigures) => WatchedFigures;
}

function noFacts<About, Found>(): FormFacts<About, Found> {
  return { facts: new Map(), watch: rememberLast(watchFigures) };
}

function isStillTrue<Found>({ reads, uses, all }: Fact<Found>, figures: PlacedFigures): boolean {
  return (
    reads !== null &&
    reads.every((place) => all[place] === figures.all[place]) &&
    uses.every((use) => use.isStillTrue(figures))
  );
}

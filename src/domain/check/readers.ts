import type { Looks } from './watched-figures';

/** Which places have to be asked again when a figure changes. Once a reader, always a reader: to ask in vain does no harm. */
export interface Readers {
  /** By the figure. */
  readonly of: readonly (readonly number[])[];
  /** Those that looked at all figures. */
  readonly ofAll: readonly number[];
  /** Those that looked at whether anything was typed. */
  readonly ofBegun: readonly number[];
}

export function noReaders(figures: number): Readers {
  return { of: Array.from({ length: figures }, () => []), ofAll: [], ofBegun: [] };
}

/** The places to ask again, in their order. */
export function readersOf(
  { of, ofAll, ofBegun }: Readers,
  figures: Iterable<number>,
  isOtherBegin: boolean,
): number[] {
  const places = new Set(ofAll);
  for (const figure of figures) {
    for (const place of of[figure] ?? []) places.add(place);
  }
  if (isOtherBegin) for (const place of ofBegun) places.add(place);
  return [...places].sort((one, other) => one - other);
}

interface AddedReaders {
  readonly readers: Readers;
  /** A place is asked about a figure, and looked at others. */
  note(place: number, figure: number, looks: Looks): void;
}

/** Readers with more of them; those there were stay as they are. */
export function addReaders(before: Readers): AddedReaders {
  const of = before.of.slice();
  /** Lists that nobody else holds yet. */
  const own = new Map<number, number[]>();
  let { ofAll, ofBegun } = before;

  function add(figure: number, place: number): void {
    const known = own.get(figure);
    const list = known ?? of[figure] ?? [];
    if (list[list.length - 1] === place || list.includes(place)) return;
    if (known) {
      known.push(place);
      return;
    }
    const copy = [...list, place];
    own.set(figure, copy);
    of[figure] = copy;
  }

  return {
    get readers() {
      return { of, ofAll, ofBegun };
    },
    note(place, figure, { places, all, begun }) {
      add(figure, place);
      for (const one of places) add(one, place);
      if (all && !ofAll.includes(place)) ofAll = [...ofAll, place];
      if (begun && !ofBegun.includes(place)) ofBegun = [...ofBegun, place];
    },
  };
}

import type { Figure } from './figure';

const none: readonly never[] = [];

/** The figures in these places among all. Rules ask for them all the time: the list is made as long as it will be. */
export function figuresAt(all: readonly Figure[], places: readonly number[]): readonly Figure[] {
  const first = places[0] === undefined ? undefined : all[places[0]];
  if (!first) return none;
  return places.map((place) => all[place] ?? first);
}

/** The same for a formula, of which parts may not be on the sheet. */
export function partsAt(
  all: readonly Figure[],
  places: readonly (number | null)[],
): readonly (Figure | null)[] {
  return places.map((place) => (place === null ? null : (all[place] ?? null)));
}

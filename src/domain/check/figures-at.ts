import type { Figure } from './figure';

const none: readonly never[] = [];

/** The figures in these places among all. Rules ask for them all the time: the list is made as long as it will be. */
export function figuresAt(all: readonly Figure[], places: readonly number[]): readonly Figure[] {
  const first = all[places[0] ?? -1];
  if (!first) return none;
  const found = Array<Figure>(places.length).fill(first);
  for (let at = 1; at < places.length; at += 1) {
    const figure = all[places[at] ?? -1];
    if (figure) found[at] = figure;
  }
  return found;
}

/** The same for a formula, of which parts may not be on the sheet. */
export function partsAt(
  all: readonly Figure[],
  places: readonly (number | null)[],
): readonly (Figure | null)[] {
  const parts = Array<Figure | null>(places.length).fill(null);
  for (let at = 0; at < places.length; at += 1) parts[at] = all[places[at] ?? -1] ?? null;
  return parts;
}

/** A set of places among the figures of a form, a bit each: of two such sets it is known at once whether they have one in common. */
export type PlaceBits = Uint32Array;

const bits = 32;

export function noPlaces(count: number): PlaceBits {
  return new Uint32Array(Math.ceil(count / bits));
}

export function addPlace(to: PlaceBits, place: number): void {
  const word = Math.floor(place / bits);
  to[word] = (to[word] ?? 0) | (1 << (place % bits));
}

export function haveInCommon(one: PlaceBits, other: PlaceBits): boolean {
  for (let word = 0; word < one.length; word += 1) {
    if (((one[word] ?? 0) & (other[word] ?? 0)) !== 0) return true;
  }
  return false;
}

/** Those that are in more than one of the sets. */
export function inSeveral(all: readonly PlaceBits[]): PlaceBits {
  const length = all[0]?.length ?? 0;
  const [seen, again] = [new Uint32Array(length), new Uint32Array(length)];
  for (const one of all) {
    for (let word = 0; word < length; word += 1) {
      const [own, before] = [one[word] ?? 0, seen[word] ?? 0];
      again[word] = (again[word] ?? 0) | (own & before);
      seen[word] = own | before;
    }
  }
  return again;
}

/** Random numbers that are the same for the same seed: mulberry32. */
export interface Random {
  /** A whole number from 0 on, less than that. */
  below(count: number): number;
  pick<One>(ones: readonly One[]): One;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    pick(ones) {
      const one = ones[below(ones.length)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
  };
}

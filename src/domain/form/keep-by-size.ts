/** What is dear to make again and large: of all that was made, what was last used is kept, no more than so much together. */
export interface KeptBySize<Kept> {
  /** It is new, or used again: what was not used for longest goes where there is too much. */
  use(one: Kept): void;
  forget(one: Kept): void;
}

/** `forget` is told what goes. The last one used stays, however large. */
export function keepBySize<Kept>(
  most: number,
  sizeOf: (one: Kept) => number,
  forget: (one: Kept) => void,
): KeptBySize<Kept> {
  const kept = new Set<Kept>();
  let size = 0;
  function drop(one: Kept): void {
    if (!kept.delete(one)) return;
    size -= sizeOf(one);
    forget(one);
  }
  return {
    forget: drop,
    use: (one) => {
      if (!kept.delete(one)) size += sizeOf(one);
      kept.add(one);
      for (const oldest of kept) {
        if (size <= most || oldest === one) return;
        drop(oldest);
      }
    },
  };
}

/**
 * Which askers looked at which figures: those who have to be asked again when one changes. Once a reader, always a reader: to ask
 * in vain does no harm, so all forms of one shape share what was noted, and it only grows.
 */
export interface Readers {
  /** By the figure. */
  readonly of: readonly number[][];
  /** Those that looked at all figures. */
  readonly ofAll: number[];
  /** Those that looked at whether anything was typed. */
  readonly ofBegun: number[];
}

export function noReaders(figures: number): Readers {
  return { of: Array.from({ length: figures }, () => []), ofAll: [], ofBegun: [] };
}

export function noteReader(readers: number[] | undefined, asker: number): void {
  if (!readers || readers[readers.length - 1] === asker || readers.includes(asker)) return;
  readers.push(asker);
}

/** Those to ask again, in their order. */
export function readersOf(
  { of, ofAll, ofBegun }: Readers,
  figures: Iterable<number>,
  isOtherBegin: boolean,
): number[] {
  const askers = new Set(ofAll);
  for (const figure of figures) for (const asker of of[figure] ?? []) askers.add(asker);
  if (isOtherBegin) for (const asker of ofBegun) askers.add(asker);
  return [...askers].sort((one, other) => one - other);
}

/** The word that was most likely meant; null where none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  const longer = words.filter((one) => wanted !== '' && one.toLowerCase().startsWith(wanted));
  if (longer.length > 0) return shortestAndLast(longer);
  const distances = words.map((one) => ({ one, distance: distance(wanted, one.toLowerCase()) }));
  const [best] = distances.sort((a, b) => a.distance - b.distance);
  const isNear = best && best.distance <= Math.max(1, Math.floor(word.length / 3));
  return isNear ? best.one : null;
}

/** Of packs that differ by their year the newest, which stands last. */
function shortestAndLast(words: readonly string[]): string | null {
  const length = Math.min(...words.map((one) => one.length));
  return words.findLast((one) => one.length === length) ?? null;
}

/** How many letters must be changed, put in, left out, or exchanged with their neighbour. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const exchanged = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          exchanged ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

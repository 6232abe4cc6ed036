/** How often each key stands in a list. Never changed: the same list with some other keys shares the rest. */
export interface KeyCounts {
  of(key: string): number;
  after(gone: readonly string[], come: readonly string[]): KeyCounts;
}

/** So many differences are cheaper to carry along than to bring all keys up to date for. */
const mostMoved = 100;

export function keyCounts(keys: readonly string[]): KeyCounts {
  return counts(added(new Map(), keys, 1), new Map());
}

/** `moved` is by how much keys stand more often than before. */
function counts(
  before: ReadonlyMap<string, number>,
  moved: ReadonlyMap<string, number>,
): KeyCounts {
  return {
    of: (key) => (before.get(key) ?? 0) + (moved.get(key) ?? 0),
    after(gone, come) {
      const next = added(added(new Map(moved), gone, -1), come, 1);
      if (next.size <= mostMoved) return counts(before, next);
      const all = new Map(before);
      for (const [key, by] of next) {
        const now = (all.get(key) ?? 0) + by;
        if (now === 0) all.delete(key);
        else all.set(key, now);
      }
      return counts(all, new Map());
    },
  };
}

function added(to: Map<string, number>, keys: readonly string[], by: 1 | -1): Map<string, number> {
  for (const key of keys) to.set(key, (to.get(key) ?? 0) + by);
  return to;
}

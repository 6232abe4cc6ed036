/** A row of a list as it stands on a sheet. */
export interface RowOnSheet {
  /** What it is known by; null where it says nothing of itself. */
  readonly key: string | null;
  /** Nothing stands in it but what the form printed. */
  readonly isOpen: boolean;
}

/**
 * For each row that is wanted the one on the sheet that is the same, else the next open one that may become it; null where there is
 * none.
 */
export function matchedRows(
  wanted: readonly (string | null)[],
  here: readonly RowOnSheet[],
  mayTake: (wanted: number, open: number) => boolean,
): readonly (number | null)[] {
  const byKey = new Map<string, number[]>();
  for (const [index, { key, isOpen }] of here.entries()) {
    if (key === null || isOpen) continue;
    const same = byKey.get(key);
    if (same) same.push(index);
    else byKey.set(key, [index]);
  }
  const open = here.flatMap(({ isOpen }, index) => (isOpen ? [index] : []));
  const takeOpen = (at: number) => {
    const next = open.findIndex((one) => mayTake(at, one));
    // Those that come keep their order: after one that comes at the end, all do.
    const taken = open[next] ?? null;
    if (taken === null) open.length = 0;
    else open.splice(next, 1);
    return taken;
  };
  return wanted
    .map((key) => (key === null ? undefined : byKey.get(key)?.shift()))
    .map((found, at) => found ?? takeOpen(at));
}

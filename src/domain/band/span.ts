/** A place between numbers: just before one, or just after it. */
export interface Cut {
  readonly at: number;
  readonly isAfter: boolean;
}

/** All numbers between two cuts: there is at least one. */
export interface Span {
  readonly from: Cut;
  readonly to: Cut;
}

export function compareCuts(one: Cut, other: Cut): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return Number(one.isAfter) - Number(other.isAfter);
}

export function isSameSpan(one: Span, other: Span): boolean {
  return compareCuts(one.from, other.from) === 0 && compareCuts(one.to, other.to) === 0;
}

export function contains(outer: Span, inner: Span): boolean {
  return compareCuts(outer.from, inner.from) <= 0 && compareCuts(outer.to, inner.to) >= 0;
}

/** What lies in both; null where nothing does. */
export function commonSpan(one: Span, other: Span): Span | null {
  const from = compareCuts(one.from, other.from) >= 0 ? one.from : other.from;
  const to = compareCuts(one.to, other.to) <= 0 ? one.to : other.to;
  return compareCuts(from, to) < 0 ? { from, to } : null;
}

/** What of a span lies in none of the others, from low to high. */
export function uncovered(within: Span, spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => compareCuts(one.from, other.from));
  const open: Span[] = [];
  let reached = within.from;
  for (const { from, to } of sorted) {
    if (compareCuts(reached, from) < 0) open.push({ from: reached, to: from });
    if (compareCuts(reached, to) < 0) reached = to;
  }
  if (compareCuts(reached, within.to) < 0) open.push({ from: reached, to: within.to });
  return open;
}

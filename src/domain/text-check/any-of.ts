const made = new WeakMap<readonly string[], RegExp>();

/** One of these patterns, whichever comes first in a text. */
export function anyOf(patterns: readonly string[]): RegExp {
  const known = made.get(patterns) ?? new RegExp(patterns.join('|'));
  made.set(patterns, known);
  return known;
}

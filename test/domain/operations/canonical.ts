/** A value as text, its keys in order: two that say the same are the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

export function differences(expected: unknown, found: unknown): string[] {
  const [should, is] = [canonical(expected), canonical(found)];
  return should === is ? [] : [`expected ${should}`, `found    ${is}`];
}

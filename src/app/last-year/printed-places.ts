/** Where a text stood, in short: ¶3、¶4, or ¶3—¶9 for more of them. */
export function printedPlaces(at: readonly string[]): string {
  const [first = ''] = at;
  const last = at.at(-1) ?? first;
  return at.length > 2 ? `${first}—${last}` : at.join('、');
}

const known = new Map<string, RegExp>();

/** The patterns of rules are data that stays, and few: each is compiled once. */
export function knownExpression(pattern: string): RegExp {
  const before = known.get(pattern);
  if (before) return before;
  const made = new RegExp(pattern, 'u');
  known.set(pattern, made);
  return made;
}

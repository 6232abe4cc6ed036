import type { Fact } from './fact';

/** Whether both say the same; undefined is what nobody said. */
export function isSameFact(one: Fact | undefined, other: Fact | undefined): boolean {
  return isSame(one, other);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const own: [string, unknown][] = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    own.length === others.size &&
    own.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}

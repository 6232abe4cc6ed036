import type { ScopePath } from '../form/scope-path';

const known = new WeakMap<ScopePath, ScopePath>();

/** The scope around an item: the same object each time, so that what was found there is known. */
export function scopeAround(scope: ScopePath): ScopePath {
  const before = known.get(scope);
  if (before) return before;
  const around = scope.slice(0, -1);
  known.set(scope, around);
  return around;
}

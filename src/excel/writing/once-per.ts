/** What follows from a plan, or a part of it, alone is found out once: a drawn form is kept and may be written again. */
export function oncePer<From extends object, Found>(
  find: (from: From) => Found,
): (from: From) => Found {
  const known = new WeakMap<From, { readonly found: Found }>();
  return (from) => {
    const before = known.get(from);
    if (before) return before.found;
    const found = find(from);
    known.set(from, { found });
    return found;
  };
}

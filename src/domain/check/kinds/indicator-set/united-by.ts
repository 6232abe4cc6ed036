/**
 * Of the names beside one those that it unites: 乡、街道满意度 in 乡、街道、办事处满意度, or 学生满意度 and 家长满意度 in 学生、家长满意度.
 * One of a single thing alone may well stand beside another that names it.
 */
export function unitedBy(name: string, others: readonly string[]): readonly string[] {
  if (!name.includes('、')) return [];
  const parts = others.map((other) => ({ other, of: partsOf(name, other) }));
  const united = parts.filter(({ of }) => of !== null);
  const isList = united.some(({ of }) => of !== null && of > 1);
  return isList || united.length > 1 ? united.map(({ other }) => other) : [];
}

/** The shortest end of two names that says what both measure. */
const shortestEnd = 2;

/** How many things the other name lists, if all of them and more are in this one; else null. */
function partsOf(name: string, other: string): number | null {
  let end = 0;
  while (end < other.length && name.at(-1 - end) === other.at(-1 - end)) end += 1;
  // What the names end with may begin within what they list.
  for (; end >= shortestEnd; end -= 1) {
    const [all = [], some = []] = [name, other].map((one) => one.slice(0, -end).split('、'));
    const isPart = some.length < all.length && some.every((part) => all.includes(part));
    if (isPart && !some.includes('')) return some.length;
  }
  return null;
}

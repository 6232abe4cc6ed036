import { fits, joined, type HeadColumn, type KnownHeads } from './head-columns';

/** What was spent last year, where the plan of last year stands beside it: what changed is reckoned from the plan. */
export function spentBesidePlan(
  one: HeadColumn,
  all: readonly HeadColumn[],
  { words, endings }: KnownHeads,
): HeadColumn {
  const isSpent = (column: HeadColumn) => fits(words.spent, column.heads.at(-1)?.text ?? '');
  const isAlike = (other: HeadColumn) => other !== one && other.id === one.id && !isSpent(other);
  if (one.relation !== 'lastYear' || !isSpent(one) || !all.some(isAlike)) return one;
  const base = joined('spent', one.base);
  return { ...one, base, id: `${base}${endings.lastYear}` };
}

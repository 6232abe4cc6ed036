import type { Change } from './change';
import { directionsIn } from './direction';
import type { Merge } from './merge';
import { clausesOf, grownTogether, placedTokens, type PlacedToken } from './placed-token';
import type { Region } from './region';
import { isOutdated, isSaid } from './said-figures';

/**
 * Where the merged text, whichever side is chosen, would say of a figure what neither is printed now nor said by her: 减少 typed over 增加
 * before a figure that grows more, a clause cut in two whose other half turns, or a change of the base that she moved.
 */
export function unsaidFigures(merge: Merge, regions: readonly Region[]): readonly Region[] {
  return (['mine', 'fresh'] as const).flatMap((side) => {
    const placed = placedTokens(merge, regions, side);
    const together = new Set(grownTogether(placed));
    return clausesOf(placed).flatMap((clause) => {
      const wrong = wrongIn(merge, clause, side, together);
      return wrong ? [regionOf(merge, clause, wrong)] : [];
    });
  });
}

/** What is old can stand in her words as it is now; else what she says and what is printed exclude one another. */
type Wrong = 'outdated' | 'unsaid';

function wrongIn(
  { said }: Merge,
  clause: readonly PlacedToken[],
  side: 'mine' | 'fresh',
  together: ReadonlySet<PlacedToken>,
): Wrong | null {
  if (clause.some((one) => together.has(one))) return 'unsaid';
  const ways = directionsIn(clause.map(({ token }) => token));
  const found = clause.flatMap(({ token, region }): Wrong[] => {
    const way = ways.get(token);
    if (!way) return [];
    const own = said.mine.ways.get(token);
    if (side === 'mine' && region) return own === way ? [] : ['unsaid'];
    if (isSaid(said, token, way)) return [];
    return region === null && own === way && isOutdated(said, token, way)
      ? ['outdated']
      : ['unsaid'];
  });
  return found.includes('unsaid') ? 'unsaid' : (found[0] ?? null);
}

function regionOf({ own, printed }: Merge, clause: readonly PlacedToken[], wrong: Wrong): Region {
  const start = Math.min(...clause.map((one) => one.start));
  const end = Math.max(...clause.map((one) => one.end));
  const isThere = (change: Change) => change.start <= end && start <= change.end;
  return {
    start,
    end,
    own: own.filter(isThere),
    printed: printed.filter(isThere),
    isContested: wrong === 'unsaid',
  };
}

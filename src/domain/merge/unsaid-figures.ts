import type { Change } from './change';
import { leadsIn } from './lead';
import type { Merge } from './merge';
import { clausesOf, grownTogether, placedTokens, type PlacedToken } from './placed-token';
import type { Region } from './region';
import { standingOf, type Standing } from './said-figures';

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
function wrongIn(
  { said }: Merge,
  clause: readonly PlacedToken[],
  side: 'mine' | 'fresh',
  together: ReadonlySet<PlacedToken>,
): Exclude<Standing, 'said'> | null {
  if (clause.some((one) => together.has(one))) return 'unsaid';
  const leads = leadsIn(clause.map(({ token }) => token));
  const standings = clause.flatMap(({ token, region }): Standing[] => {
    const lead = leads.get(token);
    if (!lead) return [];
    if (region === null) return [standingOf(said, token, lead)];
    const isWrong =
      side === 'mine'
        ? lead.way !== null && said.mine.leads.get(token)?.way !== lead.way
        : standingOf(said, token, lead) !== 'said';
    return isWrong ? ['unsaid'] : [];
  });
  return (['unsaid', 'outdated'] as const).find((one) => standings.includes(one)) ?? null;
}

function regionOf(
  { own, printed }: Merge,
  clause: readonly PlacedToken[],
  wrong: Standing,
): Region {
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

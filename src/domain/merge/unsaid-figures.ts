import type { Change } from './change';
import { grownTogether } from './grown-together';
import { leadsIn, type Lead } from './lead';
import type { Merge } from './merge';
import { clausesOf, placedTokens, type PlacedToken, type Side } from './placed-token';
import type { Region } from './region';
import { standingOf, type SaidInEach, type Standing } from './said-figures';
import type { Token } from './token';

/**
 * Where the merged text, whichever side is chosen, would say of a figure what neither is printed now nor said by her: 减少 typed over 增加
 * before a figure that grows more, a clause cut in two whose other half turns, or a change of the base that she moved.
 */
export function unsaidFigures(merge: Merge, regions: readonly Region[]): readonly Region[] {
  const sides: readonly Side[] = ['mine', 'fresh'];
  return sides.flatMap((side) => {
    const placed = placedTokens(merge, regions, side);
    const together = grownTogether(placed.map(({ token }) => token));
    return clausesOf(placed).flatMap((clause) => {
      const wrong = clause.some(({ token }) => together.has(token))
        ? 'unsaid'
        : worstIn(merge, clause, side);
      return wrong === 'said' ? [] : [regionOf(merge, clause, wrong)];
    });
  });
}

/** One that excludes the print is worse than one that is only old. */
function worstIn({ said }: Merge, clause: readonly PlacedToken[], side: Side): Standing {
  const leads = leadsIn(clause.map(({ token }) => token));
  const standings = clause.flatMap(({ token, region }) => {
    const lead = leads.get(token);
    if (!lead) return [];
    return [region ? standingIn(said, side, token, lead) : standingOf(said, token, lead)];
  });
  return (['unsaid', 'outdated'] as const).find((one) => standings.includes(one)) ?? 'said';
}

/** In a region what stands may be old: that is what is asked. What is offered may not, nor may another way come from around it. */
function standingIn(said: SaidInEach, side: Side, token: Token, lead: Lead): Standing {
  const isRight =
    side === 'mine'
      ? lead.way === null || said.mine.leads.get(token)?.way === lead.way
      : standingOf(said, token, lead) === 'said';
  return isRight ? 'said' : 'unsaid';
}

/**
 * What is old can stand in her words as it is now; else what she says and what is printed exclude one another. What was put in at either
 * end of the clause may be of it.
 */
function regionOf(
  { own, printed }: Merge,
  clause: readonly PlacedToken[],
  wrong: Standing,
): Region {
  const start = Math.min(...clause.map((one) => one.start));
  const end = Math.max(...clause.map((one) => one.end));
  const touches = (change: Change) => change.start <= end && start <= change.end;
  return {
    start,
    end,
    own: own.filter(touches),
    printed: printed.filter(touches),
    isContested: wrong === 'unsaid',
  };
}

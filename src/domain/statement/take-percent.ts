import { about } from './about';
import type { Stop } from './find-stops';
import { takePlace } from './place-in-lists';
import type { Clause } from './read-clause';
import { addStatement, type Reading } from './reading';
import { amountsTogether, nextShare, type ToldShare } from './shares-in-making';
import { beginShares } from './shares-told';
import { changedByPercent } from './signed-change';
import { subjectOf } from './subject';
import { takeClause } from './take-clause';

type PercentStop = Extract<Stop, { kind: 'percent' }>;

export function takePercent(reading: Reading, stop: PercentStop, at: number): void {
  const clause = takeClause(reading, stop);
  const told = shareTold(reading, clause, at);
  if (told && addShare(reading, clause, stop, told)) return;
  addGrowth(reading, clause, stop);
}

function shareTold(reading: Reading, clause: Clause, at: number): ToldShare | null {
  if (clause.isSeveralShares) beginShares(reading, clause, at);
  const next = nextShare(reading.shares);
  if (next) return next;
  const isOfBefore = clause.label.label === '' && !clause.isSeveralShares;
  return isOfBefore ? shareOfLast(reading, clause) : null;
}

/** 占: of what was told last. */
function shareOfLast({ shareOf, shares }: Readonly<Reading>, { share }: Clause): ToldShare | null {
  if (!share || shareOf === null) return null;
  const { whole } = share;
  return {
    of: amountsTogether(shares, shareOf),
    whole: whole && { item: whole.item?.id ?? null, at: null },
  };
}

function addShare(reading: Reading, clause: Clause, stop: PercentStop, told: ToldShare): boolean {
  const part = reading.statements[told.of[0] ?? -1];
  if (!part) return false;
  const place = { list: part.list, isForeign: false };
  const own = about(reading, part, clause, { stop, place });
  addStatement(reading, { ...own, kind: 'share', percent: stop.percent, ...told });
  return true;
}

function addGrowth(reading: Reading, clause: Clause, stop: PercentStop): void {
  const { statements, lists, lastAmount } = reading;
  const { direction } = clause;
  if (!direction) return;
  const before = statements[lastAmount ?? -1];
  const change = clause.label.label === '' && before?.kind === 'change' ? before : null;
  const of = change ?? subjectOf(reading, clause);
  const place = change ? { list: change.list, isForeign: false } : takePlace(lists, of.item);
  addStatement(reading, {
    ...about(reading, of, clause, { stop, place }),
    ...{ kind: 'growth', ...changedByPercent(stop.percent, direction) },
    of: change ? lastAmount : null,
  });
}

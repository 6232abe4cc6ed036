import { findStops, type Stop } from './find-stops';
import { createFundScope } from './fund-scope';
import { noHeads, type HeadsBefore } from './heads-of-lists';
import { noLists, type Lists } from './lists-in-making';
import { createRows } from './names-in-row';
import { addPart } from './parts-of-lists';
import type { Compiled } from './read-label';
import { noShares, type SharesInMaking } from './shares-in-making';
import type { Span } from './span';
import type { SaidBase, SaidYear, Statement } from './statement';

/** What words are about. */
export interface Subject {
  readonly item: string | null;
  readonly label: string;
  readonly entity: string | null;
}

export const nobody: Subject = { item: null, label: '', entity: null };

/** A paragraph while it is read, from the left: what was stated, and what the words that come may go on about. */
export interface Reading {
  readonly plain: string;
  readonly words: Compiled;
  readonly stops: readonly Stop[];
  readonly statements: Statement[];
  readonly sentences: Span[];
  readonly lists: Lists;
  readonly scope: ReturnType<typeof createFundScope>;
  readonly rows: ReturnType<typeof createRows>;
  readonly shares: SharesInMaking;
  heads: HeadsBefore;
  clauseStart: number;
  sentenceStart: number;
  /** Named in a clause of its own, before its figure. */
  pending: Subject | null;
  /** What the paragraph speaks of, outside of lists. */
  subject: Subject;
  /** What the last amount is of. */
  last: Subject;
  year: SaidYear | null;
  base: SaidBase | null;
  /** The place of the last amount of the sentence. */
  lastAmount: number | null;
  /** The amount that a share is of which names none: what brackets told behind it, and ended, is beside it. */
  shareOf: number | null;
  /** For each bracket that is open the amount it stands behind; null for one behind words. */
  readonly behindAmounts: (number | null)[];
  isSeveral: boolean;
  /** An amount with a colon behind it: 20万元：货物5万元、服务15万元. */
  beforeColon: number | null;
}

export function beginReading(plain: string, words: Compiled): Reading {
  const statements: Statement[] = [];
  const stops = findStops(plain);
  const partOf = (item: string) => words.byId.get(item)?.partOf ?? [];
  return {
    plain,
    words,
    stops,
    statements,
    sentences: [],
    lists: noLists({ statements, partOf }),
    scope: createFundScope(words),
    rows: createRows(plain, stops, words),
    shares: noShares(),
    heads: noHeads,
    clauseStart: 0,
    sentenceStart: 0,
    pending: null,
    subject: nobody,
    last: nobody,
    year: null,
    base: null,
    lastAmount: null,
    shareOf: null,
    behindAmounts: [],
    isSeveral: false,
    beforeColon: null,
  };
}

export function addStatement({ statements, lists, scope }: Reading, statement: Statement): void {
  joinGrowthBefore(statements, statement);
  addPart(lists, statement);
  scope.note(statement);
  statements.push(statement);
}

/** 增长5%，增加3万元: the part may be named before the amount. */
function joinGrowthBefore(
  statements: Statement[],
  { kind, item, sentence, named }: Statement,
): void {
  const before = statements.at(-1);
  if (kind !== 'change' || named || before?.kind !== 'growth' || before.of !== null) return;
  if (before.item !== item || before.sentence !== sentence) return;
  statements[statements.length - 1] = { ...before, of: statements.length };
}

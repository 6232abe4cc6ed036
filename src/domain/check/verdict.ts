import type { Finding } from './finding';
import type { Outcome } from './outcome';
import type { UndecidedWhy } from './undecided';

/** What came of a rule at one place. */
export interface Verdict {
  /** The id of the rule. */
  readonly rule: string;
  readonly outcome: Outcome;
  /** The cells that it looked at. */
  readonly reads: readonly string[];
  /** Null for what did not fail. */
  readonly finding: Finding | null;
  /** Why it could not be asked, where the cells that it looked at do not say it. */
  readonly why?: UndecidedWhy;
}

/**
 * What came of a rule that looked at what it looks at in all forms of one shape, where nothing is wrong: it is only counted, and most
 * are.
 */
export type OnlyCounted = 'pass' | 'notApplicable';

type Look = Pick<Verdict, 'rule' | 'reads'>;

export function passed({ rule, reads }: Look): Verdict {
  return { rule, reads, outcome: 'pass', finding: null };
}

export function notApplicable({ rule, reads }: Look): Verdict {
  return { rule, reads, outcome: 'notApplicable', finding: null };
}

export function notEnoughData({ rule, reads }: Look, why?: UndecidedWhy): Verdict {
  const verdict = { rule, reads, outcome: 'notEnoughData', finding: null } as const;
  return why === undefined ? verdict : { ...verdict, why };
}

export function failed({ rule, reads }: Look, finding: Omit<Finding, 'rule'>): Verdict {
  return { rule, reads, outcome: 'fail', finding: { ...finding, rule } };
}

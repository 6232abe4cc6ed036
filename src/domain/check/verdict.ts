import type { Finding } from './finding';
import type { Outcome } from './outcome';

/** What came of a rule at one place. */
export interface Verdict {
  /** The id of the rule. */
  readonly rule: string;
  readonly outcome: Outcome;
  /** The cells that it looked at. */
  readonly reads: readonly string[];
  /** Null for what did not fail. */
  readonly finding: Finding | null;
}

type Look = Pick<Verdict, 'rule' | 'reads'>;

export function passed({ rule, reads }: Look): Verdict {
  return { rule, reads, outcome: 'pass', finding: null };
}

export function notApplicable({ rule, reads }: Look): Verdict {
  return { rule, reads, outcome: 'notApplicable', finding: null };
}

export function notEnoughData({ rule, reads }: Look): Verdict {
  return { rule, reads, outcome: 'notEnoughData', finding: null };
}

export function failed({ rule, reads }: Look, finding: Omit<Finding, 'rule'>): Verdict {
  return { rule, reads, outcome: 'fail', finding: { rule, ...finding } };
}

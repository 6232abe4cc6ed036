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

export function passed(look: Look): Verdict {
  return { ...look, outcome: 'pass', finding: null };
}

export function notApplicable(look: Look): Verdict {
  return { ...look, outcome: 'notApplicable', finding: null };
}

export function notEnoughData(look: Look): Verdict {
  return { ...look, outcome: 'notEnoughData', finding: null };
}

export function failed({ rule, reads }: Look, finding: Omit<Finding, 'rule'>): Verdict {
  return { rule, reads, outcome: 'fail', finding: { rule, ...finding } };
}

import type { Words } from '../form/words';
import type { Severity } from './severity';

/** What is known of a rule, whatever form it speaks of. */
export interface RuleFacts {
  readonly id: string;
  readonly title: Words;
  readonly severity: Severity;
  /** The decree or document it comes from. */
  readonly source: string;
}

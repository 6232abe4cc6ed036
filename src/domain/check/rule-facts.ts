import type { Words } from '../form/words';

/** What is known of a rule, whatever form it speaks of. */
export interface RuleFacts {
  readonly id: string;
  readonly title: Words;
  /** The decree or document it comes from. */
  readonly source: string;
}

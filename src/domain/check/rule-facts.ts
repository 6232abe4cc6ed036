import type { Words } from '../form/words';
import type { Severity } from './severity';

/** What is known of a rule, whatever form it speaks of. */
export interface RuleFacts {
  readonly id: string;
  readonly title: Words;
  readonly severity: Severity;
  /** Where one of its findings weighs less, by what that says. */
  readonly lighter?: Readonly<Record<string, Severity>>;
  /** Where one weighs more. */
  readonly heavier?: Readonly<Record<string, Severity>>;
  /** The decree or document it comes from. */
  readonly source: string;
}

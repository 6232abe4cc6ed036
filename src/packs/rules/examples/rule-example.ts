import type { FormValues } from '../../../domain/form/form-values';

/** A rule at work: once kept, once broken. For the documentation and the tests; the checks do not load it. */
export interface RuleExample {
  readonly rule: string;
  readonly passes: readonly ExampleForm[];
  readonly fails: readonly ExampleForm[];
  /** Where its finding is: the form and the cell, F14!A5. */
  readonly at: string;
  /** What else is said then, as there is no way to break this rule alone: X-CODE F11!A8. */
  readonly also?: readonly string[];
}

export interface ExampleForm {
  readonly form: string;
  /** Its layout; the first of the form where nothing is said. */
  readonly style?: string;
  readonly values: FormValues;
  /** What was typed afterwards, over formulas and labels too. Null is an empty cell. */
  readonly typed?: Readonly<Record<string, string | number | null>>;
}

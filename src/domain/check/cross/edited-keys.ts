import type { TextsRepeatedRule } from './cross-rule';
import { listEntries, type FormWithFacts } from './list-entries';
import type { KeyCounts } from './key-counts';

/** How often keys stand in a list after an edit, and whether the rule that asks what stands twice says the same of every form. */
export interface EditedKeys {
  readonly counts: KeyCounts;
  readonly isSame: boolean;
}

/** What an edited form says stands nowhere else, and what it said stood nowhere else: then of no other form anything is said anew. */
export function editedKeys(
  rule: TextsRepeatedRule,
  before: FormWithFacts,
  after: FormWithFacts,
  counts: KeyCounts,
): EditedKeys {
  const [gone, come] = [keysIn(rule, before), keysIn(rule, after)];
  const next = counts.after(gone, come);
  const isSame =
    gone.length === come.length &&
    gone.every((key) => counts.of(key) === 1) &&
    come.every((key) => next.of(key) === 1);
  return { counts: next, isSame };
}

export function keysIn({ list, shortest }: TextsRepeatedRule, form: FormWithFacts): string[] {
  const keys = listEntries(list, form).map(({ key }) => key);
  return keys.filter((key) => key.length >= shortest);
}

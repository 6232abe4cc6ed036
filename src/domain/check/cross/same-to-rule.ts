import type { FormInWorkbook } from './cross-side';
import { hasAmounts, hasNumbers } from './has-amounts';
import type { CrossLooks } from './cross-looks';
import { listEntries } from './list-entries';
import { termFact } from './term-fact';

/** Whether a form says the same to a rule as it did before an edit, so that it need not be asked again. */
export function isSameTo(
  { terms, lists, all }: CrossLooks,
  { figures: before }: FormInWorkbook,
  { formId, figures: after }: FormInWorkbook,
): boolean {
  if (hasAmounts(before) !== hasAmounts(after)) return false;
  if (hasNumbers(before) !== hasNumbers(after)) return false;
  if (all && before.all[0] !== after.all[0]) return false;
  return (
    terms.every(
      (term) => term.form !== formId || termFact(term, before) === termFact(term, after),
    ) &&
    lists.every(
      (list) => list.form !== formId || listEntries(list, before) === listEntries(list, after),
    )
  );
}

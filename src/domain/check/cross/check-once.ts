import { figureSide, nothing } from './check-list';
import type { CrossVerdict } from './check-cross';
import type { FormInWorkbook } from './cross-side';
import { hasAmounts } from './has-amounts';
import type { FormsOnceRule } from './list-rule';

/** Of two filled forms of one kind nobody knows which the others belong to; it is told at the later one. */
export function checkOnce<Form extends FormInWorkbook>(
  rule: FormsOnceRule,
  forms: readonly Form[],
): CrossVerdict<Form>[] {
  const first = new Map<string, Form>();
  return forms
    .filter(({ isSingle, figures }) => isSingle && hasAmounts(figures))
    .flatMap((form) => {
      const before = first.get(form.formId);
      if (!before) first.set(form.formId, form);
      const [own, other] = [form, before].map((one) => one?.figures.all[0]);
      if (!own) return [];
      return {
        rule,
        outcome: before ? 'fail' : 'pass',
        left: figureSide(form, own),
        right: before && other ? figureSide(before, other) : nothing,
        says: 'formTwice',
        params: {},
      } as const;
    });
}

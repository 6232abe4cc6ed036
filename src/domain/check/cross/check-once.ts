import { figureSide, nothing } from './check-list';
import type { CrossVerdict } from './cross-verdict';
import type { FormInWorkbook } from './cross-side';
import { hasAmounts } from './has-amounts';
import type { FormsOnceRule } from './list-rule';
import type { FormsToCompare } from './forms-to-compare';

/** Of two filled forms of one kind nobody knows which the others belong to; it is told at the later one. */
export function checkOnce<Form extends FormInWorkbook>(
  rule: FormsOnceRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const first = new Map<string, Form>();
  return forms.all
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

import { formsOfKind } from './forms-of-kind';
import type { CrossVerdict } from './check-cross';
import type { TextsRepeatedRule } from './cross-rule';
import type { CrossSide, FormInWorkbook, PlacedFigure } from './cross-side';
import { listEntries } from './list-entries';

/** One verdict for every text that is long enough to be somebody's own; it is told at the later one. */
export function checkRepeated<Form extends FormInWorkbook>(
  rule: TextsRepeatedRule,
  forms: readonly Form[],
): CrossVerdict<Form>[] {
  const first = new Map<string, PlacedFigure<Form>>();
  return formsOfKind(forms, rule.list.form)
    .flatMap((form) => listEntries(rule.list, form.figures).map((entry) => ({ entry, form })))
    .filter(({ entry }) => entry.key.length >= rule.shortest)
    .map(({ entry: { key, keyFigure: figure }, form }) => {
      const before = first.get(key) ?? null;
      if (!before) first.set(key, { form, figure });
      return {
        rule,
        outcome: before && before.form !== form ? 'fail' : 'pass',
        left: sideWith({ form, figure }),
        right: sideWith(before),
        says: 'crossTextRepeated',
        params: {},
      };
    });
}

function sideWith<Form extends FormInWorkbook>(one: PlacedFigure<Form> | null): CrossSide<Form> {
  return {
    forms: one ? [one.form] : [],
    figures: one ? [one] : [],
    amount: null,
    again: null,
    called: null,
  };
}

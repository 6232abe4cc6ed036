import type { CrossVerdict } from './cross-verdict';
import type { TextsRepeatedRule } from './cross-rule';
import type { CrossSide, FormInWorkbook, PlacedFigure } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';

/** One verdict for every text that is long enough to be somebody's own; it is told at the later one. */
export function checkRepeated<Form extends FormInWorkbook>(
  rule: TextsRepeatedRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const first = new Map<string, PlacedFigure<Form>>();
  return forms
    .listing(rule.list)
    .all.filter(({ entry }) => entry.key.length >= rule.shortest)
    .map(({ entry, form }) => {
      const { key, keyFigure: figure } = entry;
      const before = first.get(key) ?? null;
      if (!before) first.set(key, { form, figure });
      const isTwice = before !== null && (rule.areCodes === true || before.form !== form);
      return {
        rule,
        outcome: isTwice ? 'fail' : 'pass',
        left: sideWith({ form, figure }),
        right: sideWith(before),
        says: rule.areCodes === true ? 'crossCodeRepeated' : 'crossTextRepeated',
        params: { found: { text: entry.text } },
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

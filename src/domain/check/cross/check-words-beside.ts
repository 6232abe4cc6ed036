import type { CrossVerdict } from './cross-verdict';
import { isUnclear } from './check-compared';
import type { WordsBesideRule } from './cross-rule';
import type { FormInWorkbook } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';

export function checkWordsBeside<Form extends FormInWorkbook>(
  rule: WordsBesideRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form> {
  const left = forms.side(rule.left);
  const { forms: listing, all: entries } = forms.listing(rule.list);
  const { words, unless = [] } = rule;
  const named = entries.filter(
    ({ entry: { text } }) =>
      words.some((word) => text.includes(word)) && !unless.some((word) => text.includes(word)),
  );
  const right = {
    forms: listing,
    figures: named.map(({ form, entry: { keyFigure: figure } }) => ({ form, figure })),
    amount: null,
    again: null,
    called: null,
  };
  const isEmpty = !left.isBegun;
  const verdict = {
    rule,
    left,
    right,
    says: isEmpty ? 'crossNothingBought' : 'crossNoneBought',
    params: { items: { list: named.map(({ entry }) => entry.text), areNames: true } },
  } as const;
  if (!left.hasFigures || entries.length === 0) {
    return { ...verdict, outcome: 'notApplicable' };
  }
  if (isUnclear(rule.left, left) || left.amount === null) {
    return { ...verdict, outcome: 'notEnoughData' };
  }
  const isFine = named.length === 0 || left.amount > 0;
  return { ...verdict, outcome: isFine ? 'pass' : 'fail' };
}

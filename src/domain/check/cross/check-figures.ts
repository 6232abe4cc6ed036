import type { CrossVerdict } from './cross-verdict';
import { isUnclear } from './check-compared';
import type { CrossSide, FormInWorkbook } from './cross-side';
import type { FiguresInRatioRule, RateBesideZeroRule } from './list-rule';
import type { FormsToCompare } from './forms-to-compare';
import { firstFigure } from './side-figures';

const fenOfWan = 1_000_000;

export function checkFiguresInRatio<Form extends FormInWorkbook>(
  rule: FiguresInRatioRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form> {
  const left = forms.side(rule.left);
  const right = forms.side(rule.right);
  const count = numberOf(right);
  const each = left.amount === null || !count ? null : left.amount / fenOfWan / count;
  const verdict = {
    rule,
    left,
    right,
    says: 'figuresUnusual',
    params: {
      found: { number: Math.round((each ?? 0) * 10_000) / 10_000 },
      minimum: { number: rule.minimum },
      maximum: { number: rule.maximum },
    },
  } as const;
  if (each === null || each === 0) return { ...verdict, outcome: 'notApplicable' };
  if (isUnclear(rule.left, left) || isUnclear(rule.right, right)) {
    return { ...verdict, outcome: 'notEnoughData' };
  }
  const isUsual = each >= rule.minimum && each <= rule.maximum;
  return { ...verdict, outcome: isUsual ? 'pass' : 'fail' };
}

/** The zeros are typed: a form that was not filled in says nothing yet. */
export function checkRateBesideZero<Form extends FormInWorkbook>(
  rule: RateBesideZeroRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form> {
  const left = forms.side(rule.left);
  const right = forms.side(rule.right);
  const content = firstFigure(left)?.figure.content;
  const text = content?.kind === 'text' ? content.text.trim() : '';
  const params = { found: { text } };
  const verdict = { rule, left, right, says: 'rateOfNothing', params } as const;
  const isThere = /\d/.test(text) && right.isBegun;
  if (!isThere) return { ...verdict, outcome: 'notApplicable' };
  if (isUnclear(rule.left, left) || isUnclear(rule.right, right) || right.amount === null) {
    return { ...verdict, outcome: 'notEnoughData' };
  }
  return { ...verdict, outcome: right.amount === 0 ? 'fail' : 'pass' };
}

function numberOf<Form extends FormInWorkbook>(side: CrossSide<Form>): number | null {
  const content = firstFigure(side)?.figure.content;
  return content?.kind === 'number' ? content.number : null;
}

import type { Figure } from '../figure';
import type { CrossVerdict } from './check-cross';
import { isUnclear } from './check-compared';
import type { FormsNeedRule } from './cross-rule';
import { sideOf, type CrossSide, type FormInWorkbook } from './cross-side';

/** A form into which nothing was typed says nothing yet. */
export function checkNeed<Form extends FormInWorkbook>(
  rule: FormsNeedRule,
  forms: readonly Form[],
): CrossVerdict<Form> {
  const left = sideOf(rule.left, forms);
  const right = sideOf(rule.right, forms);
  const verdict = { rule, left, right, says: 'crossNeeds', params: {} } as const;
  const isThere = left.figures.length > 0 && right.forms.some(isBegun);
  if (!isThere || !isMore(left)) return { ...verdict, outcome: 'notApplicable' };
  if (isUnclear(rule.left, left) || isUnclear(rule.right, right)) {
    return { ...verdict, outcome: 'notEnoughData' };
  }
  return { ...verdict, outcome: isMore(right) ? 'pass' : 'fail' };
}

function isMore<Form extends FormInWorkbook>({ figures }: CrossSide<Form>): boolean {
  return figures.some(({ figure }) => isPositive(figure));
}

/** Words where a number belongs may say that there is something. */
function isPositive({ content }: Figure): boolean {
  switch (content.kind) {
    case 'amount':
      return content.fen > 0;
    case 'number':
      return content.number > 0;
    default:
      return content.kind === 'noNumber';
  }
}

function isBegun({ figures }: FormInWorkbook): boolean {
  return figures.all.some(({ content }) => content.kind === 'amount' || content.kind === 'number');
}

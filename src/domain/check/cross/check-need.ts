import { valueOf } from '../calculate';
import type { Figure } from '../figure';
import type { FindingParam } from '../finding';
import { paramOf } from '../finding-param';
import type { FormFigures } from '../form-figures';
import type { CrossVerdict } from './cross-verdict';
import { hasNumbers } from './has-amounts';
import { isUnclear } from './check-compared';
import type { FormsNeedRule } from './cross-rule';
import type { CrossTerm } from './cross-term';
import type { CrossSide, FormInWorkbook } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';
import { figuresOf } from './side-figures';

/** A form into which nothing was typed says nothing yet. */
export function checkNeed<Form extends FormInWorkbook>(
  rule: FormsNeedRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form> {
  const left = forms.side(rule.left);
  const right = forms.side(rule.right);
  const verdict = { rule, left, right, says: saying(rule), params: {} } as const;
  const isThere =
    left.hasFigures &&
    right.forms.some((form) => hasNumbers(form.figures) && hasField(rule.right, form));
  if (!isThere || !isMore(left)) return { ...verdict, outcome: 'notApplicable' };
  if (isUnclear(rule.left, left) || isUnclear(rule.right, right)) {
    return { ...verdict, outcome: 'notEnoughData' };
  }
  const isDash = () =>
    figuresOf(right).some(
      ({ figure: { isWords, content } }) => isWords && content.kind === 'blank',
    );
  if (rule.unlessDash === true && isDash()) return { ...verdict, outcome: 'notApplicable' };
  if (isMore(right)) return { ...verdict, outcome: 'pass' };
  return { ...verdict, outcome: 'fail', params: { found: foundOf(left) } };
}

/** Not all layouts have a column, or a cell, for what is needed. */
function hasField({ items, field, and = [] }: CrossTerm, { figures }: FormInWorkbook): boolean {
  return [field, ...and].some((id) =>
    items === undefined
      ? figures.find(id, []) !== null
      : figures.inAllItems(items.block, id).length > 0,
  );
}

/** Of one form both cells stand side by side. */
function saying({ left, right }: FormsNeedRule): string {
  return left.form === right.form ? 'needsBeside' : 'crossNeeds';
}

/** What there is: the amount of all, or else the first figure that says something. */
function foundOf<Form extends FormInWorkbook>(side: CrossSide<Form>): FindingParam {
  const first = figuresOf(side).find(({ figure, form }) => isPositive(figure, form.figures));
  if (side.amount !== null && side.amount > 0) return { amount: side.amount };
  if (!first) return { text: '' };
  const { figure, form } = first;
  return paramOf(saysInWords(figure) ? figure.content : valueOf(figure, form.figures));
}

function isMore<Form extends FormInWorkbook>(side: CrossSide<Form>): boolean {
  return figuresOf(side).some(({ figure, form }) => isPositive(figure, form.figures));
}

/** Words where a number belongs may say that there is something. */
function saysInWords({ isWords, content }: Figure): boolean {
  return isWords && content.kind !== 'blank';
}

function isPositive(figure: Figure, figures: FormFigures): boolean {
  if (saysInWords(figure)) return true;
  const value = valueOf(figure, figures);
  if (value.kind === 'amount') return value.fen > 0;
  return value.kind === 'number' && value.number > 0;
}

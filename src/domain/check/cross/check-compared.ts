import type { Outcome } from '../outcome';
import type { CrossVerdict } from './cross-verdict';
import type { CrossSide, FormInWorkbook, TermSide } from './cross-side';
import type { FormsComparedRule } from './cross-rule';
import type { CrossTerm } from './cross-term';
import { unseenDifference } from './unseen-difference';
import type { FormsToCompare } from './forms-to-compare';

export function checkCompared<Form extends FormInWorkbook>(
  rule: FormsComparedRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form> {
  const left = forms.side(rule.left);
  const right = forms.side(rule.right);
  const outcome = saysNothing(rule, left, right)
    ? 'notApplicable'
    : outcomeOf(rule, left, right, forms);
  return {
    rule,
    outcome,
    left,
    right,
    says: outcome === 'fail' ? sayingOf(rule, left, right) : 'crossNotEqual',
    params: noParams,
  };
}

/**
 * The form at which a rule is counted that compares with a form that is not there, whatever the other says; null where that has no such
 * figure, and undefined for a rule that has to be asked.
 */
export function uncomparedIn<Form extends FormInWorkbook>(
  { left, right }: FormsComparedRule,
  forms: FormsToCompare<Form>,
): Form | null | undefined {
  const [ofLeft, ofRight] = [forms.ofKind(left.form), forms.ofKind(right.form)];
  if (ofLeft.length > 0 && ofRight.length > 0) return undefined;
  if (left.items && ofLeft.length > 0) return undefined;
  if (right.items && ofRight.length > 0) return undefined;
  return firstWith(left, ofLeft) ?? firstWith(right, ofRight);
}

/** Where fields stand outside of items stays while no row comes or goes. */
function firstWith<Form extends FormInWorkbook>(
  { field, and = none }: CrossTerm,
  forms: readonly Form[],
): Form | null {
  for (const form of forms) {
    const { index } = form.figures;
    if (index.find(field, none) !== null) return form;
    for (const other of and) if (index.find(other, none) !== null) return form;
  }
  return null;
}

export function crossHolds(
  relation: FormsComparedRule['relation'],
  left: number | null,
  right: number | null,
): boolean {
  if (left === null || right === null) return false;
  return relation === 'equal' ? left === right : left <= right;
}

/** Whether nobody knows which of several forms a term means. */
export function isUnclear<Form extends FormInWorkbook>(
  { ofAll }: CrossTerm,
  { forms }: CrossSide<Form>,
): boolean {
  return ofAll !== true && forms.length > 1;
}

function outcomeOf<Form extends FormInWorkbook>(
  rule: FormsComparedRule,
  left: TermSide<Form>,
  right: TermSide<Form>,
  forms: FormsToCompare<Form>,
): Outcome {
  const { relation, whileZero = none, whileSame } = rule;
  let isOpen = isUnclear(rule.left, left) || isUnclear(rule.right, right);
  let [isOtherwise, isUnknown] = [false, left.amount === null || right.amount === null];
  for (const term of whileZero) {
    const guard = forms.side(term);
    if (!isFilled(guard, false)) return 'notApplicable';
    if (isUnclear(term, guard)) isOpen = true;
    if (guard.amount === null) isUnknown = true;
    else if (guard.amount !== 0) isOtherwise = true;
  }
  if (whileSame) {
    const [one, other] = whileSame.map((term) => forms.side(term));
    if (one?.amount == null || other?.amount == null) isUnknown = true;
    else if (one.amount !== other.amount) isOtherwise = true;
  }
  if (isOpen) return 'notEnoughData';
  if (isOtherwise || (left.isBlank && right.isBlank)) return 'notApplicable';
  if (isUnknown) return 'notEnoughData';
  return crossHolds(relation, left.amount, right.amount) ? 'pass' : 'fail';
}

const none: readonly never[] = [];
const noParams = {};

/** Whether one side has nothing to compare, whatever else there is. */
function saysNothing<Form extends FormInWorkbook>(
  { left: one, right: other, emptyIsZero }: FormsComparedRule,
  left: TermSide<Form>,
  right: TermSide<Form>,
): boolean {
  if (one.isNeeded === true && !left.hasFigures) return true;
  if (other.isNeeded === true && !right.hasFigures) return true;
  return !isFilled(left, emptyIsZero === true) || !isFilled(right, false);
}

/** A form without amounts that somebody typed says nothing yet, not even 0; neither does one that does not have the field. */
function isFilled<Form extends FormInWorkbook>(
  { forms, hasFigures, called, isBegun }: TermSide<Form>,
  mayBeEmpty: boolean,
): boolean {
  if (!hasFigures && (called === null || forms.length === 0)) return false;
  return mayBeEmpty || isBegun;
}

function sayingOf<Form extends FormInWorkbook>(
  { relation, emptyIsZero }: FormsComparedRule,
  left: TermSide<Form>,
  right: TermSide<Form>,
): string {
  if (emptyIsZero === true && !left.isBegun && left.amount === 0) return 'crossEmpty';
  const difference = (left.amount ?? 0) - (right.amount ?? 0);
  const isUnseen = Math.abs(difference) <= unseenDifference(left, right);
  if (relation === 'equal') return isUnseen ? 'crossRounding' : 'crossNotEqual';
  return isUnseen ? 'crossRounding' : 'crossMore';
}

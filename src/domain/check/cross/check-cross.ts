import { isDerived } from '../../form/walk-parts';
import { isFen, type Fen } from '../../money/fen';
import { valueOf, type CalculatedContent, type Parts } from '../calculate';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import type { Outcome } from '../outcome';
import type { CrossRule, CrossTerm } from './cross-rule';

/** A form of the workbook, as rules between forms see it. */
export interface FormInWorkbook {
  readonly formId: string;
  readonly figures: FormFigures;
}

/** What came of a rule between forms. */
export interface CrossVerdict<Form extends FormInWorkbook> {
  readonly rule: CrossRule;
  readonly outcome: Outcome;
  readonly left: CrossSide<Form>;
  readonly right: CrossSide<Form>;
}

/** The figures of a term, and the forms they are in. */
export interface CrossSide<Form extends FormInWorkbook> {
  readonly figures: readonly { readonly form: Form; readonly figure: Figure }[];
  /** In 分; null where it cannot be calculated. */
  readonly amount: Fen | null;
  /** What it would be if all cells that calculate themselves said what they should. */
  readonly again: Fen | null;
}

export function checkCross<Form extends FormInWorkbook>(
  rule: CrossRule,
  forms: readonly Form[],
): CrossVerdict<Form> {
  const left = sideOf(rule.left, forms);
  const right = sideOf(rule.right, forms);
  return { rule, outcome: outcomeOf(rule, left, right, forms), left, right };
}

export function crossHolds(
  relation: CrossRule['relation'],
  left: number | null,
  right: number | null,
): boolean {
  if (left === null || right === null) return false;
  return relation === 'equal' ? left === right : left <= right;
}

function outcomeOf<Form extends FormInWorkbook>(
  { left: leftTerm, relation, right: rightTerm, whileZero = [] }: CrossRule,
  left: CrossSide<Form>,
  right: CrossSide<Form>,
  forms: readonly Form[],
): Outcome {
  const guards = whileZero.map((term) => sideOf(term, forms));
  const sides = [left, right, ...guards];
  // A form without amounts that somebody typed says nothing yet, not even 0.
  if (sides.some(({ figures }) => !figures.some(({ form }) => hasAmounts(form.figures)))) {
    return 'notApplicable';
  }
  const isUnclear = [leftTerm, rightTerm, ...whileZero].some(
    ({ ofAll }, index) => ofAll !== true && (sides[index]?.figures.length ?? 0) > 1,
  );
  if (isUnclear) return 'notEnoughData';
  if (guards.some(({ amount }) => amount !== null && amount !== 0)) return 'notApplicable';
  if (sides.some(({ amount }) => amount === null)) return 'notEnoughData';
  return crossHolds(relation, left.amount, right.amount) ? 'pass' : 'fail';
}

function sideOf<Form extends FormInWorkbook>(
  { form: formId, field }: CrossTerm,
  forms: readonly Form[],
): CrossSide<Form> {
  const figures = forms
    .filter((form) => form.formId === formId)
    .flatMap((form) => {
      const figure = form.figures.find(field, []);
      return figure ? [{ form, figure }] : [];
    });
  const sum = (how: Parts) =>
    amountOf(figures.map(({ form, figure }) => knownValue(figure, form.figures, how)));
  return { figures, amount: sum('asFound'), again: sum('recalculated') };
}

/** What is known of the figures of a form until one of them changes: rules between forms ask all forms again after each edit. */
interface KnownOfForm {
  hasAmounts?: boolean;
  readonly values: Map<string, CalculatedContent>;
}

const knownForms = new WeakMap<FormFigures, KnownOfForm>();

function knownOf(figures: FormFigures): KnownOfForm {
  const known = knownForms.get(figures) ?? { values: new Map() };
  knownForms.set(figures, known);
  return known;
}

function knownValue(figure: Figure, figures: FormFigures, how: Parts): CalculatedContent {
  const { values } = knownOf(figures);
  const key = `${how} ${figure.at}`;
  const value = values.get(key) ?? valueOf(figure, figures, how);
  values.set(key, value);
  return value;
}

function hasAmounts(figures: FormFigures): boolean {
  return (knownOf(figures).hasAmounts ??= figures.all.some(
    ({ field, content }) =>
      field.kind === 'amount' && !isDerived(field) && content.kind !== 'blank',
  ));
}

/** A blank counts as 0; null where one is no amount. */
function amountOf(contents: readonly CalculatedContent[]): Fen | null {
  let sum = 0;
  for (const content of contents) {
    if (content.kind === 'amount') sum += content.fen;
    else if (content.kind !== 'blank') return null;
  }
  return isFen(sum) ? sum : null;
}

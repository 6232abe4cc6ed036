import { formsOfKind } from './forms-of-kind';
import { labelKey } from '../../read/label-key';
import { valueOf } from '../calculate';
import type { Figure } from '../figure';
import type { FindingParam } from '../finding';
import { paramOf } from '../finding-param';
import type { Outcome } from '../outcome';
import { isUnclear } from './check-compared';
import type { CrossVerdict } from './check-cross';
import type { CrossList, ItemsMatchedRule } from './cross-rule';
import { sideOf, type CrossSide, type FormInWorkbook } from './cross-side';
import { listEntries, type ListEntry } from './list-entries';
import { unseenDifference } from './unseen-difference';

interface Listed<Form extends FormInWorkbook> extends ListEntry {
  readonly form: Form;
}

/** One verdict for every item that both lists have; of those asked whether they are listed, for every item of the left one. */
export function checkMatched<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  forms: readonly Form[],
): CrossVerdict<Form>[] {
  const [left, right] = [listed(rule.left, forms), listed(rule.right, forms)];
  if (left.length === 0 || right.length === 0 || !holdsNow(rule, forms)) return [];
  const others = byKey(right);
  return [...byKey(left).values()].flatMap((entries) =>
    (rule.eachOfLeft === true ? entries : entries.slice(0, 1)).flatMap((entry) => {
      const found = others.get(entry.key) ?? [];
      if (rule.asks === 'listed') return [listing(rule, entry, found, right)];
      const [other] = found;
      if (!other) return [];
      if (rule.asks === 'name') return [naming(rule, entry, other)];
      // Two items with one key: nobody knows which is meant.
      const isDouble = found.length > 1 || (entries.length > 1 && rule.eachOfLeft !== true);
      return [pricing(rule, entry, other, isDouble)];
    }),
  );
}

function listed<Form extends FormInWorkbook>(
  list: CrossList,
  forms: readonly Form[],
): Listed<Form>[] {
  const own = formsOfKind(forms, list.form);
  if (list.block !== undefined && own.length > 1) return [];
  return own.flatMap((form) =>
    listEntries(list, form.figures).map((entry) => ({ ...entry, form })),
  );
}

function holdsNow({ whileZero = [] }: ItemsMatchedRule, forms: readonly FormInWorkbook[]): boolean {
  return whileZero.every((term) => {
    const side = sideOf(term, forms);
    return side.figures.length > 0 && !isUnclear(term, side) && side.amount === 0;
  });
}

function byKey<Form extends FormInWorkbook>(entries: readonly Listed<Form>[]) {
  const groups = new Map<string, Listed<Form>[]>();
  for (const entry of entries) groups.set(entry.key, [...(groups.get(entry.key) ?? []), entry]);
  return groups;
}

function listing<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  entry: Listed<Form>,
  found: readonly Listed<Form>[],
  right: readonly Listed<Form>[],
): CrossVerdict<Form> {
  const [other] = found;
  return {
    rule,
    outcome: other ? 'pass' : 'fail',
    left: textSide(entry, entry.keyFigure),
    right: other ? textSide(other, other.keyFigure) : emptySide(right),
    says: 'crossNotListed',
    params: { item: { text: entry.text } },
  };
}

function naming<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  entry: Listed<Form>,
  other: Listed<Form>,
): CrossVerdict<Form> {
  const texts = [entry, other].map(({ name }) => paramText(name));
  const [one = '', two = ''] = texts;
  const isOpen = one === '' || two === '';
  const outcome = isOpen ? 'notApplicable' : labelKey(one) === labelKey(two) ? 'pass' : 'fail';
  return {
    rule,
    outcome,
    left: textSide(entry, entry.name ?? entry.keyFigure),
    right: textSide(other, other.name ?? other.keyFigure),
    says: 'crossNameDiffers',
    params: { item: { text: entry.text }, found: { text: one }, expected: { text: two } },
  };
}

function pricing<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  entry: Listed<Form>,
  other: Listed<Form>,
  isDouble: boolean,
): CrossVerdict<Form> {
  const [left, right] = [amountSide(entry), amountSide(other)];
  const difference = Math.abs((left.amount ?? 0) - (right.amount ?? 0));
  const isRounded = difference <= unseenDifference(left, right);
  const params: Record<string, FindingParam> = { item: { text: entry.text } };
  return {
    rule,
    outcome: isDouble ? 'notEnoughData' : pricedOutcome(entry, other, left, right),
    left,
    right,
    says: isRounded ? 'crossItemRounding' : 'crossItemDiffers',
    params,
  };
}

function pricedOutcome<Form extends FormInWorkbook>(
  { amount: one }: Listed<Form>,
  { amount: two }: Listed<Form>,
  left: CrossSide<Form>,
  right: CrossSide<Form>,
): Outcome {
  if (one?.content.kind === 'blank' || two?.content.kind === 'blank') return 'notApplicable';
  if (left.amount === null || right.amount === null) return 'notEnoughData';
  return left.amount === right.amount ? 'pass' : 'fail';
}

function paramText(figure: Figure | null): string {
  const param = figure ? paramOf(figure.content) : null;
  return param && 'text' in param ? param.text.trim() : '';
}

function amountSide<Form extends FormInWorkbook>(entry: Listed<Form>): CrossSide<Form> {
  const { form, amount: figure } = entry;
  const fenOf = (how: 'asFound' | 'recalculated') => {
    const value = figure && valueOf(figure, form.figures, how);
    return value?.kind === 'amount' ? value.fen : null;
  };
  return {
    ...textSide(entry, figure ?? entry.keyFigure),
    amount: fenOf('asFound'),
    again: fenOf('recalculated'),
  };
}

function textSide<Form extends FormInWorkbook>(
  { form }: Listed<Form>,
  figure: Figure,
): CrossSide<Form> {
  return { forms: [form], figures: [{ form, figure }], amount: null, again: null, called: null };
}

function emptySide<Form extends FormInWorkbook>(entries: readonly Listed<Form>[]): CrossSide<Form> {
  const forms = [...new Set(entries.map(({ form }) => form))];
  return { forms, figures: [], amount: null, again: null, called: null };
}

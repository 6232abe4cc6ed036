import { labelKey } from '../../read/label-key';
import type { Fen } from '../../money/fen';
import type { Figure } from '../figure';
import type { FindingParam } from '../finding';
import { paramOf } from '../finding-param';
import type { Outcome } from '../outcome';
import { isUnclear } from './check-compared';
import type { CrossVerdict } from './cross-verdict';
import type { ItemsMatchedRule } from './cross-rule';
import type { CrossList } from './cross-term';
import type { FormInWorkbook, ListedSide } from './cross-side';
import { entryAgain, listEntries, type ListEntry } from './list-entries';
import { unseenDifference } from './unseen-difference';
import type { FormsToCompare } from './forms-to-compare';

interface Listed<Form extends FormInWorkbook> extends ListEntry {
  readonly form: Form;
  readonly list: CrossList;
}

/** One verdict for every item that both lists have; of those asked whether they are listed, for every item of the left one. */
export function checkMatched<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  if ([rule.left, rule.right].some(({ form }) => forms.ofKind(form).length === 0)) return [];
  const [left, right] = [listed(rule.left, forms), listed(rule.right, forms)];
  const holds = holdsNow(rule, forms);
  if (left.length === 0 || right.length === 0 || holds === 'no') return [];
  if (holds === 'unclear' || isDouble(rule.left, left) || isDouble(rule.right, right)) {
    return [undecided(rule, left, right)];
  }
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
  forms: FormsToCompare<Form>,
): Listed<Form>[] {
  return forms
    .ofKind(list.form)
    .flatMap((form) => listEntries(list, form).map((entry) => ({ ...entry, form, list })));
}

/** Whether a list stands in several forms: nobody knows which of them is meant. Project forms are a list together. */
function isDouble<Form extends FormInWorkbook>(
  { block }: CrossList,
  entries: readonly Listed<Form>[],
): boolean {
  return block !== undefined && entries.some(({ form }) => form !== entries[0]?.form);
}

function holdsNow(
  { whileZero = [] }: ItemsMatchedRule,
  forms: FormsToCompare<FormInWorkbook>,
): 'yes' | 'no' | 'unclear' {
  const answers = whileZero.map((term) => {
    const side = forms.side(term);
    if (!side.hasFigures) return 'no';
    if (isUnclear(term, side) || side.amount === null) return 'unclear';
    return side.amount === 0 ? 'yes' : 'no';
  });
  if (answers.includes('no')) return 'no';
  return answers.includes('unclear') ? 'unclear' : 'yes';
}

function byKey<Form extends FormInWorkbook>(entries: readonly Listed<Form>[]) {
  const groups = new Map<string, Listed<Form>[]>();
  for (const entry of entries) {
    const group = groups.get(entry.key);
    if (group) group.push(entry);
    else groups.set(entry.key, [entry]);
  }
  return groups;
}

/** It should be asked, but nobody knows of which forms: told once, at the first of them. */
function undecided<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  left: readonly Listed<Form>[],
  right: readonly Listed<Form>[],
): CrossVerdict<Form> {
  const verdict = { rule, outcome: 'notEnoughData', says: '', params: {} } as const;
  return { ...verdict, left: firstOf(left), right: firstOf(right) };
}

function firstOf<Form extends FormInWorkbook>(entries: readonly Listed<Form>[]): ListedSide<Form> {
  const figures = entries.slice(0, 1).map(({ form, keyFigure }) => ({ form, figure: keyFigure }));
  return { ...emptySide(entries), figures };
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
    params: { item: { text: entry.shown } },
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
    params: { item: { text: entry.shown }, found: { text: one }, expected: { text: two } },
  };
}

function pricing<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  entry: Listed<Form>,
  other: Listed<Form>,
  isDouble: boolean,
): CrossVerdict<Form> {
  const outcome = isDouble ? 'notEnoughData' : pricedOutcome(entry, other);
  const left = amountSide(entry, outcome);
  const right = amountSide(other, outcome);
  const difference = Math.abs((left.amount ?? 0) - (right.amount ?? 0));
  const isRounded = outcome === 'fail' && difference <= unseenDifference(left, right);
  const params: Record<string, FindingParam> = { item: { text: entry.shown } };
  return {
    rule,
    outcome,
    left,
    right,
    says: isRounded ? 'crossItemRounding' : 'crossItemDiffers',
    params,
    ...(isDouble ? { why: 'severalItems' } : {}),
  };
}

function pricedOutcome<Form extends FormInWorkbook>(
  { amount: one, value: left }: Listed<Form>,
  { amount: two, value: right }: Listed<Form>,
): Outcome {
  if (one?.content.kind === 'blank' || two?.content.kind === 'blank') return 'notApplicable';
  const [amount, other] = [fenIn(left), fenIn(right)];
  if (amount === null || other === null) return 'notEnoughData';
  return amount === other ? 'pass' : 'fail';
}

function paramText(figure: Figure | null): string {
  const param = figure ? paramOf(figure.content) : null;
  return param && 'text' in param ? param.text.trim() : '';
}

/** What it would be otherwise is asked of what fails only. */
function amountSide<Form extends FormInWorkbook>(
  entry: Listed<Form>,
  outcome: Outcome,
): ListedSide<Form> {
  const { amount: figure, value, list, form } = entry;
  return {
    ...textSide(entry, figure ?? entry.keyFigure),
    amount: fenIn(value),
    again: outcome === 'fail' ? fenIn(entryAgain(list, entry, form)) : null,
  };
}

function fenIn(content: ListEntry['value']): Fen | null {
  return content?.kind === 'amount' ? content.fen : null;
}

function textSide<Form extends FormInWorkbook>(
  { form }: Listed<Form>,
  figure: Figure,
): ListedSide<Form> {
  return { forms: [form], figures: [{ form, figure }], amount: null, again: null, called: null };
}

function emptySide<Form extends FormInWorkbook>(
  entries: readonly Listed<Form>[],
): ListedSide<Form> {
  const forms = [...new Set(entries.map(({ form }) => form))];
  return { forms, figures: [], amount: null, again: null, called: null };
}

import { labelKey } from '../../read/label-key';
import { isCellError } from '../../value/shown-text';
import type { Fen } from '../../money/fen';
import type { FindingParam } from '../finding';
import { codesWithOthersInside } from '../codes-inside';
import type { Outcome } from '../outcome';
import { nameVerdict } from './code-names';
import { leftOutVerdict } from './check-left-out';
import { listedVerdict } from './check-listed';
import { codeOf } from './code-of';
import { isUnclear } from './check-compared';
import type { CrossVerdict } from './cross-verdict';
import type { ItemsMatchedRule } from './cross-rule';
import type { CrossList } from './cross-term';
import type { FormInWorkbook, ListedSide } from './cross-side';
import { entryAgain, type ListEntry } from './list-entries';
import type { EntryInForm } from './listing';
import { sideWithout, textSide } from './text-side';
import { unseenDifference } from './unseen-difference';
import type { FormsToCompare } from './forms-to-compare';

/** One verdict for every item that both lists have; of those asked whether they are listed, for every item of the left one. */
export function checkMatched<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  if ([rule.left, rule.right].some(({ form }) => forms.ofKind(form).length === 0)) return [];
  const [listed, others] = [forms.listing(rule.left), forms.listing(rule.right)];
  const [left, right] = [listed.all, others.all];
  const holds = holdsNow(rule, forms);
  if (left.length === 0 || right.length === 0 || holds === 'no') return [];
  if (holds === 'unclear' || isDouble(rule.left, left) || isDouble(rule.right, right)) {
    return [undecided(rule, left, right)];
  }
  const verdicts: CrossVerdict<Form>[] = [];
  const beside = (rule.near?.beside ?? []).map((list) => forms.listing(list));
  const toldBefore = (rule.near?.toldBefore ?? []).map((list) => forms.listing(list));
  const lists = { left: listed, right: others, beside, toldBefore };
  const outer = rule.areCodes === true ? codesWithOthersInside(listed.byKey().keys()) : noCodes;
  for (const [key, entries] of listed.byKey()) {
    const found = others.byKey().get(key) ?? none;
    for (const entry of rule.eachOfLeft === true ? entries : entries.slice(0, 1)) {
      const [other] = found;
      if (rule.asks === 'listed') {
        const verdict = listedVerdict(rule, entry, found, lists);
        // One list may print the 类 above its 项, the other not.
        if (!outer.has(key) || verdict.says === 'crossCodeMissing') verdicts.push(verdict);
      } else if (rule.asks === 'leftOut') {
        if (!outer.has(key)) verdicts.push(leftOutVerdict(rule, entry, lists));
      } else if (other && rule.asks === 'name') verdicts.push(naming(rule, entry, other, forms));
      else if (other) {
        // Two items with one key: nobody knows which is meant.
        const double = found[1] ?? (rule.eachOfLeft === true ? undefined : entries[1]);
        verdicts.push(pricing(rule, entry, other, double));
      }
    }
  }
  return verdicts;
}

const none: readonly never[] = [];
const noCodes: ReadonlySet<string> = new Set();

/** Whether a list stands in several forms: nobody knows which of them is meant. Project forms are a list together. */
function isDouble<Form extends FormInWorkbook>(
  { block }: CrossList,
  entries: readonly EntryInForm<Form>[],
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

/** It should be asked, but nobody knows of which forms: told once, at the first of them. */
function undecided<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  left: readonly EntryInForm<Form>[],
  right: readonly EntryInForm<Form>[],
): CrossVerdict<Form> {
  const verdict = { rule, outcome: 'notEnoughData', says: '', params: {} } as const;
  return { ...verdict, left: firstOf(left), right: firstOf(right) };
}

function firstOf<Form extends FormInWorkbook>(
  entries: readonly EntryInForm<Form>[],
): ListedSide<Form> {
  const figures = entries
    .slice(0, 1)
    .map(({ form, entry: { keyFigure: figure } }) => ({ form, figure }));
  return { ...sideWithout(entries), figures };
}

function naming<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  listed: EntryInForm<Form>,
  there: EntryInForm<Form>,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form> {
  // It is told of the first: of the one that is wrong, where the classification or the other forms say which.
  const [nameHere, nameThere] = [nameOf(listed), nameOf(there)];
  const isWrong = isMisnamed(rule, listed, nameHere);
  const isOtherWrong = isMisnamed(rule, there, nameThere);
  const isOther = isWrong === isOtherWrong ? isOdd(rule, there, listed, forms) : isOtherWrong;
  const [own, other] = isOther ? [there, listed] : [listed, there];
  const [one, two] = isOther ? [nameThere, nameHere] : [nameHere, nameThere];
  const isOpen = one === '' || two === '';
  const outcome = isOpen ? 'notApplicable' : labelKey(one) === labelKey(two) ? 'pass' : 'fail';
  return {
    rule,
    outcome,
    left: textSide(own, own.entry.name ?? own.entry.keyFigure),
    right: textSide(other, other.entry.name ?? other.entry.keyFigure),
    says: 'crossNameDiffers',
    params:
      outcome === 'fail'
        ? { item: { text: own.entry.shown }, found: { text: one }, expected: { text: two } }
        : noParams,
  };
}

const noParams: Readonly<Record<string, FindingParam>> = {};

/** Whether other lists of the same items have the name of the second, and none that of the first. */
function isOdd<Form extends FormInWorkbook>(
  { beside = [] }: ItemsMatchedRule,
  first: EntryInForm<Form>,
  second: EntryInForm<Form>,
  forms: FormsToCompare<Form>,
): boolean {
  const keyOf = (entry: EntryInForm<Form>) => labelKey(nameOf(entry));
  const [own, other] = [keyOf(first), keyOf(second)];
  if (own === other) return false;
  const names = beside.flatMap((list) =>
    (forms.listing(list).byKey().get(first.entry.key) ?? []).map(keyOf),
  );
  return names.includes(other) && !names.includes(own);
}

function isMisnamed(
  { named }: ItemsMatchedRule,
  { entry: { keyFigure }, form }: EntryInForm<FormInWorkbook>,
  name: string,
): boolean {
  if (!named) return false;
  const { key, codes } = named;
  const code = codeOf(key, keyFigure.scope, form.figures);
  return nameVerdict({ asks: 'name', codes }, code, name, form.year).outcome === 'fail';
}

function pricing<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  other: EntryInForm<Form>,
  double: EntryInForm<Form> | undefined,
): CrossVerdict<Form> {
  const outcome = double ? 'notEnoughData' : pricedOutcome(own.entry, other.entry);
  const left = amountSide(rule.left, own, outcome);
  const right = amountSide(rule.right, other, outcome);
  const difference = Math.abs((left.amount ?? 0) - (right.amount ?? 0));
  const isRounded = outcome === 'fail' && difference <= unseenDifference(left, right);
  const params = outcome === 'fail' ? { item: { text: own.entry.shown } } : noParams;
  const says = isRounded ? 'crossItemRounding' : 'crossItemDiffers';
  const verdict = { rule, outcome, left, right, says, params };
  if (!double) return verdict;
  const { form, entry } = double;
  return {
    ...verdict,
    why: 'severalItems',
    double: { form, figure: entry.keyFigure, shown: entry.shown },
  };
}

function pricedOutcome(
  { amount: one, value: left }: ListEntry,
  { amount: two, value: right }: ListEntry,
): Outcome {
  if (one?.content.kind === 'blank' || two?.content.kind === 'blank') return 'notApplicable';
  const [amount, other] = [fenIn(left), fenIn(right)];
  if (amount === null || other === null) return 'notEnoughData';
  return amount === other ? 'pass' : 'fail';
}

/** An error that stands instead of a name is told where it stands. */
function nameOf({ entry: { name } }: EntryInForm<FormInWorkbook>): string {
  const content = name?.content;
  const text = content && 'text' in content ? content.text.trim() : '';
  return isCellError(text) ? '' : text;
}

/** What it would be otherwise is asked of what fails only. */
function amountSide<Form extends FormInWorkbook>(
  list: CrossList,
  own: EntryInForm<Form>,
  outcome: Outcome,
): ListedSide<Form> {
  const { entry, form } = own;
  return {
    forms: [form],
    figures: [{ form, figure: entry.amount ?? entry.keyFigure }],
    amount: fenIn(entry.value),
    again: outcome === 'fail' ? fenIn(entryAgain(list, entry, form)) : null,
    called: null,
  };
}

function fenIn(content: ListEntry['value']): Fen | null {
  return content?.kind === 'amount' ? content.fen : null;
}

import { labelKey } from '../../read/label-key';
import { codeGap, gapFix, partInGap, type CodeGap } from './code-gap';
import type { ItemsMatchedRule } from './cross-rule';
import type { FormInWorkbook } from './cross-side';
import type { CrossVerdict } from './cross-verdict';
import type { EntryInForm, Listing } from './listing';
import { isNearName, isPartOfName } from './near-name';
import { sideWithout, textSide } from './text-side';

/** A list, the one that has its items too, and others of them. */
interface Lists<Form extends FormInWorkbook> {
  readonly left: Listing<Form>;
  readonly right: Listing<Form>;
  readonly beside: readonly Listing<Form>[];
  /** Of these the lists that tell what the right one alone calls otherwise. */
  readonly toldBefore: readonly Listing<Form>[];
}

/** Whether an item of the left list stands in the right one, of which `found` are those with its key. */
export function listedVerdict<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  [other]: readonly EntryInForm<Form>[],
  lists: Lists<Form>,
): CrossVerdict<Form> {
  const left = textSide(own, own.entry.keyFigure);
  if (other) {
    const right = textSide(other, other.entry.keyFigure);
    return { ...unlisted(rule, own), outcome: 'pass', left, right };
  }
  const odd = rule.areCodes === true ? oddCode(rule, own, lists) : oddOne(rule, own, lists);
  if (odd) return oddVerdict(rule, own, odd, lists);
  const meant = nearest(rule, own, lists);
  const verdict = {
    ...unlisted(rule, own),
    outcome: isOpen(rule, own, lists, meant) ? 'notApplicable' : 'fail',
    left: { ...left, amount: fenOf(own) },
    right: sideWithout(lists.right.all),
  } as const;
  if (rule.areCodes === true) return { ...verdict, ...miscoded(rule, own, lists) };
  if (meant === null) return verdict;
  return {
    ...verdict,
    says: 'crossNearlyListed',
    params: { ...verdict.params, expected: { text: meant } },
    fix: { at: own.entry.keyFigure.at, value: meant },
  };
}

/**
 * The only item of the right list that is nearly this one, or else of its amount, where other lists have this name, and none has that
 * one.
 */
function oddOne<Form extends FormInWorkbook>(
  { near, mostly }: ItemsMatchedRule,
  own: EntryInForm<Form>,
  { left, right, beside }: Lists<Form>,
): EntryInForm<Form> | null {
  const { key } = own.entry;
  if (!near || mostly === true || near.isOnly === true) return null;
  if (!beside.some((list) => list.byKey().has(key))) return null;
  const isAlone = (other: string) => [left, ...beside].every((list) => !list.byKey().has(other));
  const alone = [...right.byKey()].flatMap(([other, [first]]) =>
    first && isAlone(other) ? [first] : [],
  );
  const odd = alone.filter(({ entry }) => isNearName(key, entry.key, near.apart));
  if (odd.length > 0) return onlyOf(odd);
  // Of several of one amount nobody knows which is meant.
  const missing = left.all.filter((one) => !right.byKey().has(one.entry.key));
  const isOwn = onlyOf(missing.filter((one) => isSameAmount(one, own))) === own;
  return isOwn ? onlyOf(alone.filter((one) => isSameAmount(one, own))) : null;
}

function onlyOf<One>(list: readonly One[]): One | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

function isSameAmount(one: EntryInForm<FormInWorkbook>, other: EntryInForm<FormInWorkbook>) {
  const amount = fenOf(one);
  return amount !== null && amount === fenOf(other);
}

/**
 * The only item of the right list that has this name under a code of no other list, where others have it under this one; or under this
 * code without a part of it.
 */
function oddCode<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  { left, right, beside }: Lists<Form>,
): EntryInForm<Form> | null {
  const odd = namedAlike(rule, own, left, right);
  if (odd && isPartLeftOut(rule, odd, own)) return odd;
  if (!beside.some((list) => list.byKey().has(own.entry.key))) return null;
  const isAlone = odd && beside.every((list) => !list.byKey().has(odd.entry.key));
  return isAlone ? odd : null;
}

/** All lists but the right one say what its item is called: it is told there. */
function oddVerdict<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  odd: EntryInForm<Form>,
  lists: Lists<Form>,
): CrossVerdict<Form> {
  const expected = own.entry.text.trim();
  const verdict = {
    rule,
    outcome: isToldBefore(own, lists) ? 'notApplicable' : 'fail',
    left: { ...textSide(odd, odd.entry.keyFigure), amount: fenOf(odd) },
    right: textSide(own, own.entry.keyFigure),
  } as const;
  if (rule.areCodes === true) {
    return { ...verdict, ...(codeLeftOut(rule, odd, own) ?? elsewhere(rule, odd, own)) };
  }
  return {
    ...verdict,
    says: isNearName(own.entry.key, odd.entry.key, rule.near?.apart ?? '')
      ? 'crossNearlyListed'
      : 'crossOtherwiseListed',
    params: { item: { text: odd.entry.shown }, expected: { text: expected } },
    fix: { at: odd.entry.keyFigure.at, value: expected },
  };
}

function isToldBefore<Form extends FormInWorkbook>(
  own: EntryInForm<Form>,
  { toldBefore }: Lists<Form>,
): boolean {
  return toldBefore.some((list) => list.byKey().has(own.entry.key));
}

function unlisted(rule: ItemsMatchedRule, { entry }: EntryInForm<FormInWorkbook>) {
  return { rule, says: 'crossNotListed', params: { item: { text: entry.shown } } };
}

function isOpen<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  lists: Lists<Form>,
  meant: string | null,
): boolean {
  const { mostly, near } = rule;
  const { left, right } = lists;
  if (rule.areCodes === true) {
    // A row that was left out of the right list is told by the first of the others that have it.
    const isOpenAlone = rule.areUnits === true || isToldBefore(own, lists);
    return isOpenAlone && namedAlike(rule, own, left, right) === null;
  }
  if (near?.isOnly === true && meant === null) return true;
  if (mostly !== true) return false;
  return !isMostly(left, right) || isRenamed(own, left, right, near);
}

function miscoded<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  { left, right }: Lists<Form>,
): Partial<CrossVerdict<Form>> {
  const meant = namedAlike(rule, own, left, right);
  if (meant) return codeLeftOut(rule, own, meant) ?? elsewhere(rule, own, meant);
  return { says: 'crossCodeNotListed', params: { item: { text: withName(own) } } };
}

/** A cell of its code is empty, where the item of this name has the rest of it. */
function codeLeftOut<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  meant: EntryInForm<Form>,
): Pick<CrossVerdict<Form>, 'left' | 'says' | 'params' | 'fix'> | null {
  const gap = gapOf(rule, own);
  const code = meant.entry.text;
  if (!gap || partInGap(gap, code) === null) return null;
  return {
    left: { ...textSide(own, gap.figure), amount: fenOf(own) },
    says: 'crossCodeMissing',
    params: { item: { text: withName(own) }, expected: { text: meant.entry.shown } },
    fix: gapFix(gap, [code]),
  };
}

function isPartLeftOut(
  rule: ItemsMatchedRule,
  own: EntryInForm<FormInWorkbook>,
  meant: EntryInForm<FormInWorkbook>,
): boolean {
  const gap = gapOf(rule, own);
  return gap !== null && partInGap(gap, meant.entry.text) !== null;
}

/** Both lists have the same fields as their key. */
function gapOf(
  { areUnits, left }: ItemsMatchedRule,
  { entry: { keyFigure }, form }: EntryInForm<FormInWorkbook>,
): CodeGap | null {
  return areUnits === true ? null : codeGap(left.key, keyFigure.scope, form.figures);
}

/** The item of this name has another code. */
function elsewhere<Form extends FormInWorkbook>(
  { areUnits }: ItemsMatchedRule,
  own: EntryInForm<Form>,
  meant: EntryInForm<Form>,
): Pick<CrossVerdict<Form>, 'says' | 'params'> {
  const params = { item: { text: withName(own) }, expected: { text: meant.entry.shown } };
  return { says: areUnits === true ? 'unitCodeElsewhere' : 'crossCodeElsewhere', params };
}

function withName(own: EntryInForm<FormInWorkbook>): string {
  return `${own.entry.shown} ${nameOf(own)}`.trim();
}

/** The only item of the right list that may be meant; null where other lists have the name as it is written here. */
function nearest<Form extends FormInWorkbook>(
  { near }: ItemsMatchedRule,
  own: EntryInForm<Form>,
  { left, right, beside }: Lists<Form>,
): string | null {
  const { key } = own.entry;
  if (!near || beside.some((list) => list.byKey().has(key))) return null;
  // What is bought may be for one project in several rows, and for none; of a list of projects each has its own.
  const mayBe = (other: EntryInForm<Form>) =>
    near.isOnly === true
      ? isPartOfName(key, other.entry.key) || fenOf(own) === fenOf(other)
      : !left.byKey().has(other.entry.key);
  const meant = [...right.byKey().values()].filter(
    ([other]) => other && isNearName(key, other.entry.key, near.apart) && mayBe(other),
  );
  const [only] = meant;
  return meant.length === 1 ? (only?.[0]?.entry.text.trim() ?? null) : null;
}

/** Whether the other list has most of the items: one of some of them, such as the largest projects, lacks the others rightly. */
function isMostly<Form extends FormInWorkbook>(left: Listing<Form>, right: Listing<Form>): boolean {
  const keys = [...left.byKey().keys()];
  const found = keys.filter((key) => right.byKey().has(key));
  return found.length * 2 >= keys.length;
}

/** Whether the other list alone has an item of the same amount, or nearly of this name: it is told there under its other name. */
function isRenamed<Form extends FormInWorkbook>(
  own: EntryInForm<Form>,
  left: Listing<Form>,
  right: Listing<Form>,
  near: ItemsMatchedRule['near'],
): boolean {
  const amount = fenOf(own);
  const isMeant = (one: EntryInForm<Form>) =>
    fenOf(one) === amount || (near && isNearName(own.entry.key, one.entry.key, near.apart));
  return right.all.some((one) => isMeant(one) && !left.byKey().has(one.entry.key));
}

function fenOf({ entry: { value } }: EntryInForm<FormInWorkbook>) {
  return value?.kind === 'amount' ? value.fen : null;
}

/** The only item of this name in the other list, under a code that this list does not have. */
function namedAlike<Form extends FormInWorkbook>(
  { areUnits }: ItemsMatchedRule,
  own: EntryInForm<Form>,
  left: Listing<Form>,
  right: Listing<Form>,
): EntryInForm<Form> | null {
  const name = labelKey(nameOf(own));
  if (name === '') return null;
  const { length } = own.entry.key;
  const named = right.all.filter(
    (one) =>
      labelKey(nameOf(one)) === name &&
      !left.byKey().has(one.entry.key) &&
      // A department may have the name of its first unit: 301 and 301001.
      (areUnits !== true || one.entry.key.length === length),
  );
  return onlyOf(named);
}

function nameOf({ entry: { name } }: EntryInForm<FormInWorkbook>): string {
  return name?.content.kind === 'text' ? name.content.text.trim() : '';
}

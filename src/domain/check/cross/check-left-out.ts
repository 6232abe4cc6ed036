import { labelKey } from '../../read/label-key';
import { fen } from '../../money/fen';
import type { CrossVerdict } from './cross-verdict';
import type { ItemsMatchedRule } from './cross-rule';
import type { FormInWorkbook } from './cross-side';
import type { EntryInForm, Listing } from './listing';
import { isNearName } from './near-name';
import { textSide } from './text-side';

/** A list whose items are all part of the right one, and those that tell before it what that one lacks. */
interface Lists<Form extends FormInWorkbook> {
  readonly left: Listing<Form>;
  readonly right: Listing<Form>;
  readonly toldBefore: readonly Listing<Form>[];
}

/**
 * Whether an item of the left list was left out of the right one, which has most of the others: told there, where it is to be added. What
 * may stand there under another code or name is told as that, or nobody knows it.
 */
export function leftOutVerdict<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  lists: Lists<Form>,
): CrossVerdict<Form> {
  const says = 'crossLeftOut';
  const right = textSide(own, own.entry.keyFigure);
  if (standsIn(own, lists.right)) {
    return { rule, outcome: 'pass', left: right, right, says, params: noParams };
  }
  const amount = own.entry.value?.kind === 'amount' ? own.entry.value.fen : fen(0);
  const beside = entryBefore(rule, own, lists.right);
  const isOpen =
    amount === 0 ||
    lists.toldBefore.some((list) => standsIn(own, list)) ||
    !hasMost(lists) ||
    mayBeOtherwise(rule, own, lists);
  return {
    rule,
    outcome: isOpen || !beside ? 'notApplicable' : 'fail',
    left: beside ? { ...textSide(beside, beside.entry.keyFigure), amount: fen(0) } : right,
    right: { ...right, amount },
    says,
    params: { item: { text: `${own.entry.shown} ${nameOf(own)}`.trim() } },
  };
}

const noParams = {};

/** Numbers before the names of a list are its own: 3、政策宣传. */
function keyOf({ entry: { key } }: EntryInForm<FormInWorkbook>): string {
  return key.replace(/^\d+[、.]/u, '');
}

const keys = new WeakMap<object, ReadonlySet<string>>();

function keysOf<Form extends FormInWorkbook>({ all }: Listing<Form>): ReadonlySet<string> {
  const known = keys.get(all) ?? new Set(all.map(keyOf));
  keys.set(all, known);
  return known;
}

function standsIn<Form extends FormInWorkbook>(own: EntryInForm<Form>, list: Listing<Form>) {
  return keysOf(list).has(keyOf(own));
}

/** A list of other things, or of some of them, lacks the rest rightly. */
function hasMost<Form extends FormInWorkbook>({ left, right }: Lists<Form>): boolean {
  const all = [...keysOf(left)];
  const found = all.filter((key) => keysOf(right).has(key));
  return found.length > 1 && found.length * 2 > all.length;
}

/** Whether an item that only the right list has may be this one, or one of both holds the other. */
function mayBeOtherwise<Form extends FormInWorkbook>(
  { areCodes, near }: ItemsMatchedRule,
  own: EntryInForm<Form>,
  { left, right }: Lists<Form>,
): boolean {
  const key = keyOf(own);
  const isOther = (one: EntryInForm<Form>) => !keysOf(left).has(keyOf(one));
  return right.all.some((one) => {
    const other = keyOf(one);
    if (areCodes === true) {
      if (other.startsWith(key) || key.startsWith(other)) return true;
      return isOther(one) && labelKey(nameOf(one)) === labelKey(nameOf(own));
    }
    if (other.includes(key)) return true;
    return isOther(one) && (isNearName(key, other, near?.apart ?? '') || isSameAmount(one, own));
  });
}

function isSameAmount(one: EntryInForm<FormInWorkbook>, other: EntryInForm<FormInWorkbook>) {
  const [here, there] = [one.entry.value, other.entry.value];
  return here?.kind === 'amount' && there?.kind === 'amount' && here.fen === there.fen;
}

/** The row below which it belongs: of codes the last that is less, of names the last. */
function entryBefore<Form extends FormInWorkbook>(
  { areCodes }: ItemsMatchedRule,
  own: EntryInForm<Form>,
  { all }: Listing<Form>,
): EntryInForm<Form> | undefined {
  const less = all.filter((one) => areCodes !== true || keyOf(one) < keyOf(own));
  return less.at(-1) ?? all[0];
}

function nameOf({ entry: { name } }: EntryInForm<FormInWorkbook>): string {
  return name?.content.kind === 'text' ? name.content.text.trim() : '';
}

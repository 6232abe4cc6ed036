import { labelKey } from '../../read/label-key';
import type { FindingParam } from '../finding';
import type { ItemsMatchedRule } from './cross-rule';
import type { FormInWorkbook } from './cross-side';
import type { CrossVerdict } from './cross-verdict';
import type { EntryInForm, Listing } from './listing';
import { sideWithout, textSide } from './text-side';

/** Whether an item of the left list stands in the right one, of which `found` are those with its key. */
export function listedVerdict<Form extends FormInWorkbook>(
  rule: ItemsMatchedRule,
  own: EntryInForm<Form>,
  found: readonly EntryInForm<Form>[],
  left: Listing<Form>,
  right: Listing<Form>,
): CrossVerdict<Form> {
  const [other] = found;
  const isOpen =
    !other && rule.mostly === true && (!isMostly(left, right) || isRenamed(own, left, right));
  const verdict = {
    rule,
    outcome: other ? 'pass' : isOpen ? 'notApplicable' : 'fail',
    left: textSide(own, own.entry.keyFigure),
    right: other ? textSide(other, other.entry.keyFigure) : sideWithout(right.all),
    says: 'crossNotListed',
    params: { item: { text: own.entry.shown } },
  } as const;
  const amount = fenOf(own);
  if (other) return verdict;
  if (rule.areCodes !== true) return { ...verdict, left: { ...verdict.left, amount } };
  const meant = ofSameName(own, left, right);
  const params: Record<string, FindingParam> = {
    item: { text: `${own.entry.shown} ${nameOf(own)}`.trim() },
    ...(meant === null ? {} : { expected: { text: meant } }),
  };
  const says = meant === null ? 'crossCodeNotListed' : 'crossCodeElsewhere';
  return { ...verdict, left: { ...verdict.left, amount }, says, params };
}

/** Whether the other list has most of the items: one of some of them, such as the largest projects, lacks the others rightly. */
function isMostly<Form extends FormInWorkbook>(left: Listing<Form>, right: Listing<Form>): boolean {
  const keys = [...left.byKey().keys()];
  const found = keys.filter((key) => right.byKey().has(key));
  return found.length * 2 >= keys.length;
}

/** Whether the other list alone has an item of the same amount: it is told there under its other name. */
function isRenamed<Form extends FormInWorkbook>(
  own: EntryInForm<Form>,
  left: Listing<Form>,
  right: Listing<Form>,
): boolean {
  const amount = fenOf(own);
  return right.all.some((one) => fenOf(one) === amount && !left.byKey().has(one.entry.key));
}

function fenOf({ entry: { value } }: EntryInForm<FormInWorkbook>) {
  return value?.kind === 'amount' ? value.fen : null;
}

/** The code under which the other list alone has the only item of this name. */
function ofSameName<Form extends FormInWorkbook>(
  own: EntryInForm<Form>,
  left: Listing<Form>,
  right: Listing<Form>,
): string | null {
  const name = labelKey(nameOf(own));
  if (name === '') return null;
  const named = right.all.filter(
    (one) => labelKey(nameOf(one)) === name && !left.byKey().has(one.entry.key),
  );
  const [first] = named;
  return first && named.length === 1 ? first.entry.shown : null;
}

function nameOf({ entry: { name } }: EntryInForm<FormInWorkbook>): string {
  return name?.content.kind === 'text' ? name.content.text.trim() : '';
}

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
  const verdict = {
    rule,
    outcome: other ? 'pass' : 'fail',
    left: textSide(own, own.entry.keyFigure),
    right: other ? textSide(other, other.entry.keyFigure) : sideWithout(right.all),
    says: 'crossNotListed',
    params: { item: { text: own.entry.shown } },
  } as const;
  if (rule.areCodes !== true || other) return verdict;
  const { value } = own.entry;
  const amount = value?.kind === 'amount' ? value.fen : null;
  const meant = ofSameName(own, left, right);
  const params: Record<string, FindingParam> = {
    item: { text: `${own.entry.shown} ${nameOf(own)}`.trim() },
    ...(meant === null ? {} : { expected: { text: meant } }),
  };
  const says = meant === null ? 'crossCodeNotListed' : 'crossCodeElsewhere';
  return { ...verdict, left: { ...verdict.left, amount }, says, params };
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

import type { ItemsMatchedRule } from '../../../domain/check/cross/cross-rule';
import type { CrossList } from '../../../domain/check/cross/cross-term';
import { crossRules } from '../../../packs/rules/cross-rules';

/** A list, and one of another form all of which should be in it: the same codes, or the projects by their names. */
export interface MatchedLists {
  readonly own: ListInBlock;
  readonly other: ListInBlock;
  /** Their items stand in the order of their codes; projects in any. */
  readonly areCodes: boolean;
}

export type ListInBlock = CrossList & { readonly block: string };

/** By the form: its lists of codes, beside each what rules hold it against. */
const byForm = new Map<string, readonly MatchedLists[]>();

export function matchedLists(formId: string): readonly MatchedLists[] {
  const known = byForm.get(formId) ?? findLists(formId);
  byForm.set(formId, known);
  return known;
}

const matched = crossRules.flatMap((rule) =>
  rule.kind === 'itemsMatched' && rule.areUnits !== true ? [rule] : [],
);

function findLists(formId: string): readonly MatchedLists[] {
  const found = new Map<string, MatchedLists>();
  const put = (own: CrossList, other: CrossList, areCodes: boolean) => {
    if (own.form !== formId || !isInBlock(own) || !isInBlock(other)) return;
    const key = JSON.stringify([own.block, own.key, other.form, other.block, other.key]);
    if (!found.has(key)) found.set(key, { own, other, areCodes });
  };
  const ofCodes = matched.filter(({ areCodes }) => areCodes === true);
  // Within units the same codes may stand once more.
  for (const { left, right } of [...ofCodes, ...matched.filter(({ named }) => named)]) {
    put(left, right, true);
    put(right, left, true);
  }
  for (const { left, right } of matched.filter(isOfNames)) put(right, left, false);
  return [...found.values()];
}

function isOfNames({ asks, areCodes }: ItemsMatchedRule): boolean {
  return areCodes !== true && (asks === 'listed' || asks === 'leftOut');
}

function isInBlock(list: CrossList): list is ListInBlock {
  return list.block !== undefined;
}

import type { CrossList } from '../../domain/check/cross/cross-term';
import { crossRules } from '../../packs/rules/cross-rules';

/** A list of codes, and one of another form that has the same. */
export interface MatchedLists {
  readonly own: ListInBlock;
  readonly other: ListInBlock;
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
  const put = (own: CrossList, other: CrossList) => {
    if (own.form !== formId || !isInBlock(own) || !isInBlock(other)) return;
    const key = JSON.stringify([own.block, own.key, other.form, other.block, other.key]);
    if (!found.has(key)) found.set(key, { own, other });
  };
  const ofCodes = matched.filter(({ areCodes }) => areCodes === true);
  // Within units the same codes may stand once more.
  for (const { left, right } of [...ofCodes, ...matched.filter(({ named }) => named)]) {
    put(left, right);
    put(right, left);
  }
  return [...found.values()];
}

function isInBlock(list: CrossList): list is ListInBlock {
  return list.block !== undefined;
}

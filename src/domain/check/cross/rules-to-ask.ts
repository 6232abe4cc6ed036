import { sharedList } from './shared-list';
import type { CrossLooks } from './cross-looks';
import { hasAmounts, hasNumbers } from './has-amounts';
import type { PlacedFigures } from '../form-figures';

/** What rules, by their places among all, look at in forms of a kind. */
export interface KindLooks {
  readonly rules: ReadonlySet<number>;
  /** By the term, or the list. */
  readonly byLook: ReadonlyMap<object, readonly number[]>;
}

/** By the kind of form, without the rules that look at forms of every kind. */
export function looksByKind(looks: readonly CrossLooks[]): ReadonlyMap<string, KindLooks> {
  const kinds = new Map<string, { rules: Set<number>; byLook: Map<object, number[]> }>();
  looks.forEach(({ terms, lists }, rule) => {
    const note = (form: string, look: object) => {
      const own = kinds.get(form) ?? { rules: new Set<number>(), byLook: new Map() };
      kinds.set(form, own);
      own.rules.add(rule);
      own.byLook.set(look, [...(own.byLook.get(look) ?? []), rule]);
    };
    for (const term of terms) note(term.form, term);
    for (const list of lists) note(list.form, sharedList(list).list);
  });
  return kinds;
}

export function isOtherwiseFilled(before: PlacedFigures, after: PlacedFigures): boolean {
  return hasAmounts(before) !== hasAmounts(after) || hasNumbers(before) !== hasNumbers(after);
}

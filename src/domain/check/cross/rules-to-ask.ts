import type { CrossList, CrossTerm } from './cross-rule';
import type { CrossLooks } from './cross-looks';
import type { FormInWorkbook } from './cross-side';
import { hasAmounts, hasNumbers } from './has-amounts';
import { listEntries } from './list-entries';
import { termFact } from './term-fact';

/** What rules, by their places among all, look at in forms of a kind. */
export interface KindLooks {
  readonly rules: readonly number[];
  readonly terms: ReadonlyMap<CrossTerm, readonly number[]>;
  readonly lists: ReadonlyMap<CrossList, readonly number[]>;
}

/** By the kind of form, without the rules that look at forms of every kind. */
export function looksByKind(looks: readonly CrossLooks[]): ReadonlyMap<string, KindLooks> {
  const kinds = new Map<string, ReturnType<typeof noLooks>>();
  looks.forEach(({ terms, lists }, rule) => {
    const ofKind = (kind: string) => {
      const own = kinds.get(kind) ?? noLooks();
      kinds.set(kind, own);
      own.rules.add(rule);
      return own;
    };
    for (const term of terms) note(ofKind(term.form).terms, term, rule);
    for (const list of lists) note(ofKind(list.form).lists, list, rule);
  });
  return new Map([...kinds].map(([kind, own]) => [kind, { ...own, rules: [...own.rules] }]));
}

function noLooks() {
  return {
    rules: new Set<number>(),
    terms: new Map<CrossTerm, number[]>(),
    lists: new Map<CrossList, number[]>(),
  };
}

function note<Look>(rules: Map<Look, number[]>, look: Look, rule: number): void {
  const own = rules.get(look);
  if (own) own.push(rule);
  else rules.set(look, [rule]);
}

/** The rules to which a form says something else than before an edit, of those that look at forms of its kind. */
export function rulesToAsk(
  { rules, terms, lists }: KindLooks,
  { figures: before }: FormInWorkbook,
  { figures: after }: FormInWorkbook,
): readonly number[] {
  if (isOtherwiseFilled(before, after)) return rules;
  const asked: number[] = [];
  for (const [term, own] of terms) {
    if (termFact(term, before) !== termFact(term, after)) asked.push(...own);
  }
  for (const [list, own] of lists) {
    if (listEntries(list, before) !== listEntries(list, after)) asked.push(...own);
  }
  return asked;
}

type Figures = FormInWorkbook['figures'];

export function isOtherwiseFilled(before: Figures, after: Figures): boolean {
  return hasAmounts(before) !== hasAmounts(after) || hasNumbers(before) !== hasNumbers(after);
}

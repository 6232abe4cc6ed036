import { isFen, type Fen } from '../../money/fen';
import type { CrossTerm } from './cross-term';
import type { FormInWorkbook, TermSide } from './cross-side';
import { hasAmounts } from './has-amounts';
import { termFact, totalOf, type TermFact } from './term-fact';

export function termSide<Form extends FormInWorkbook>(
  term: CrossTerm,
  forms: readonly Form[],
): TermSide<Form> {
  if (forms.length === 0) return nobodysSide(term);
  const [only] = forms;
  const facts =
    forms.length === 1 && only ? [termFact(term, only)] : forms.map((form) => termFact(term, form));
  return sideOf(term, forms, facts, totalOfFacts(facts));
}

const ofNobody = new WeakMap<CrossTerm, TermSide<never>>();

/** The same where no form of the kind is open, whatever others are: most workbooks hold some kinds of many. */
function nobodysSide(term: CrossTerm): TermSide<never> {
  const known = ofNobody.get(term) ?? sideOf<never>(term, [], [], totalOf([]));
  ofNobody.set(term, known);
  return known;
}

/** The side of the same forms, some of them with other figures: what the others add to it is not added again. */
export function sideAgain<Form extends FormInWorkbook>(
  before: TermSide<Form>,
  forms: readonly Form[],
): TermSide<Form> {
  const { term } = before;
  if (forms.length === 0 || before.forms.length !== forms.length) return termSide(term, forms);
  let { amount } = before;
  const facts = before.facts.slice();
  for (let place = 0; place < forms.length; place += 1) {
    const [form, was] = [forms[place], facts[place]];
    if (form === before.forms[place] || !form || !was) continue;
    const is = termFact(term, form);
    facts[place] = is;
    amount = changedTotal(amount, was.amount, is.amount);
  }
  return sideOf(term, forms, facts, amount ?? totalOfFacts(facts));
}

function totalOfFacts(facts: readonly TermFact[]): Fen | null {
  const [only] = facts;
  return facts.length === 1 && only ? only.amount : totalOf(facts.map(({ amount }) => amount));
}

/** Null where it has to be added up anew. */
function changedTotal(total: Fen | null, was: Fen | null, is: Fen | null): Fen | null {
  if (total === null || was === null || is === null) return null;
  const sum = total - was + is;
  return isFen(sum) ? sum : null;
}

function sideOf<Form extends FormInWorkbook>(
  term: CrossTerm,
  forms: readonly Form[],
  facts: readonly TermFact[],
  amount: Fen | null,
): TermSide<Form> {
  let [hasFigures, isBlank, isBegun] = [false, true, false];
  for (const fact of facts) {
    if (fact.figures.length > 0) hasFigures = true;
    if (!fact.isBlank) isBlank = false;
  }
  for (const { figures } of forms) if (hasAmounts(figures)) isBegun = true;
  const called = term.called ?? null;
  return { term, forms, facts, amount, called, hasFigures, isBlank, isBegun };
}

import { isFen, type Fen } from '../../money/fen';
import type { CrossTerm } from './cross-term';
import type { FormInWorkbook, TermSide } from './cross-side';
import { hasAmounts } from './has-amounts';
import { termFact, totalOf, type TermFact } from './term-fact';

export function termSide<Form extends FormInWorkbook>(
  term: CrossTerm,
  forms: readonly Form[],
): TermSide<Form> {
  const facts = forms.map((form) => termFact(term, form));
  return sideOf(term, forms, facts, totalOf(facts.map(({ amount }) => amount)));
}

/** The side of the same forms, some of them with other figures: what the others add to it is not added again. */
export function sideAgain<Form extends FormInWorkbook>(
  before: TermSide<Form>,
  forms: readonly Form[],
): TermSide<Form> {
  const { term } = before;
  if (before.forms.length !== forms.length) return termSide(term, forms);
  let { amount } = before;
  const facts = before.facts.slice();
  for (let place = 0; place < forms.length; place += 1) {
    const [form, was] = [forms[place], facts[place]];
    if (form === before.forms[place] || !form || !was) continue;
    const is = termFact(term, form);
    facts[place] = is;
    amount = changedTotal(amount, was.amount, is.amount);
  }
  return sideOf(term, forms, facts, amount ?? totalOf(facts.map((fact) => fact.amount)));
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
  return {
    term,
    forms,
    facts,
    amount,
    called: term.called ?? null,
    hasFigures: facts.some(({ figures }) => figures.length > 0),
    isBlank: facts.every(({ isBlank }) => isBlank),
    isBegun: forms.some(({ figures }) => hasAmounts(figures)),
  };
}

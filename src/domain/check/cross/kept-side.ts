import { isFen, type Fen } from '../../money/fen';
import type { CrossTerm } from './cross-rule';
import type { FormInWorkbook, PlacedFigure, TermSide } from './cross-side';
import { termAgain, termFact, totalOf, type TermFact } from './term-fact';

/** A side of rules, with what each of its forms adds to it. */
export interface KeptSide<Form extends FormInWorkbook> {
  readonly side: TermSide<Form>;
  readonly facts: readonly TermFact[];
}

export function startSide<Form extends FormInWorkbook>(
  term: CrossTerm,
  forms: readonly Form[],
): KeptSide<Form> {
  const facts = forms.map((form) => termFact(term, form));
  const amount = totalOf(facts.map((fact) => fact.amount));
  return { side: sideOf(term, forms, facts, amount), facts };
}

/** The side of the same forms, some of them with other figures: what the others add to it is not added again. */
export function sideAgain<Form extends FormInWorkbook>(
  { side, facts }: KeptSide<Form>,
  term: CrossTerm,
  forms: readonly Form[],
): KeptSide<Form> {
  const before = side.forms;
  if (before.length !== forms.length) return startSide(term, forms);
  let { amount } = side;
  const next = facts.slice();
  for (let place = 0; place < forms.length; place += 1) {
    const [form, was] = [forms[place], facts[place]];
    if (form === before[place] || !form || !was) continue;
    const is = termFact(term, form);
    next[place] = is;
    amount = changedTotal(amount, was.amount, is.amount);
  }
  const total = amount ?? totalOf(next.map((fact) => fact.amount));
  return { side: sideOf(term, forms, next, total), facts: next };
}

/** Null where it has to be added up anew. */
function changedTotal(total: Fen | null, was: Fen | null, is: Fen | null): Fen | null {
  if (total === null || was === null || is === null) return null;
  const sum = total - was + is;
  return isFen(sum) ? sum : null;
}

/** Most rules hold: they look at the amount only, and the figures of a thousand forms are not listed for them. */
function sideOf<Form extends FormInWorkbook>(
  term: CrossTerm,
  forms: readonly Form[],
  facts: readonly TermFact[],
  amount: Fen | null,
): TermSide<Form> {
  let figures: readonly PlacedFigure<Form>[] | null = null;
  return {
    forms,
    amount,
    called: term.called ?? null,
    hasFigures: facts.some((fact) => fact.figures.length > 0),
    isBlank: facts.every((fact) => fact.isBlank),
    get figures() {
      return (figures ??= forms.flatMap((form, place) =>
        (facts[place]?.figures ?? []).map((figure) => ({ form, figure })),
      ));
    },
    get again() {
      return totalOf(forms.map((form) => termAgain(term, form)));
    },
  };
}

import { isFen, type Fen } from '../../money/fen';
import type { CrossTerm } from './cross-rule';
import type { CrossSide, FormInWorkbook, PlacedFigure } from './cross-side';
import { termFact, totalOf, type TermFact } from './term-fact';

/** A side of rules, with what each of its forms adds to it. */
export interface KeptSide<Form extends FormInWorkbook> {
  readonly side: CrossSide<Form>;
  readonly facts: readonly TermFact[];
}

export function startSide<Form extends FormInWorkbook>(
  term: CrossTerm,
  forms: readonly Form[],
): KeptSide<Form> {
  const facts = forms.map(({ figures }) => termFact(term, figures));
  const side = {
    forms,
    figures: forms.flatMap((form, place) => figuresIn(form, facts[place])),
    amount: totalOf(facts.map(({ amount }) => amount)),
    again: totalOf(facts.map(({ again }) => again)),
    called: term.called ?? null,
  };
  return { side, facts };
}

/** The side of the same forms, some of them with other figures: what the others add to it is not added again. */
export function sideOf<Form extends FormInWorkbook>(
  { side, facts }: KeptSide<Form>,
  term: CrossTerm,
  forms: readonly Form[],
): KeptSide<Form> {
  const before = side.forms;
  if (before.length !== forms.length) return startSide(term, forms);
  let { amount, again } = side;
  const figures = side.figures.slice();
  const replaced = facts.slice();
  let start = 0;
  for (let place = 0; place < forms.length; place += 1) {
    const [form, was] = [forms[place], facts[place]];
    if (!form || !was) return startSide(term, forms);
    if (form !== before[place]) {
      const is = termFact(term, form.figures);
      const own = figuresIn(form, is);
      if (own.length !== was.figures.length) return startSide(term, forms);
      own.forEach((one, at) => (figures[start + at] = one));
      replaced[place] = is;
      amount = changedTotal(amount, was.amount, is.amount);
      again = changedTotal(again, was.again, is.again);
    }
    start += was.figures.length;
  }
  return {
    facts: replaced,
    side: {
      ...side,
      forms,
      figures,
      amount: amount ?? totalOf(replaced.map((fact) => fact.amount)),
      again: again ?? totalOf(replaced.map((fact) => fact.again)),
    },
  };
}

/** Null where it has to be added up anew. */
function changedTotal(total: Fen | null, was: Fen | null, is: Fen | null): Fen | null {
  if (total === null || was === null || is === null) return null;
  const sum = total - was + is;
  return isFen(sum) ? sum : null;
}

function figuresIn<Form extends FormInWorkbook>(
  form: Form,
  fact: TermFact | undefined,
): PlacedFigure<Form>[] {
  return (fact?.figures ?? []).map((figure) => ({ form, figure }));
}

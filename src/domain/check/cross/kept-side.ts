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

/** The side with another form in one place of `forms`: what the others add to it is not added again. */
export function replaceInSide<Form extends FormInWorkbook>(
  { side, facts }: KeptSide<Form>,
  term: CrossTerm,
  forms: readonly Form[],
  place: number,
): KeptSide<Form> {
  const form = forms[place];
  const before = facts[place];
  if (!form || !before) return startSide(term, forms);
  const after = termFact(term, form.figures);
  const replaced = facts.slice();
  replaced[place] = after;
  let start = 0;
  for (let index = 0; index < place; index += 1) start += facts[index]?.figures.length ?? 0;
  const figures = side.figures.slice();
  const own = figuresIn(form, after);
  if (own.length === before.figures.length) own.forEach((one, at) => (figures[start + at] = one));
  else figures.splice(start, before.figures.length, ...own);
  const total = (total: Fen | null, was: Fen | null, is: Fen | null, all: () => Fen | null) => {
    if (total === null || was === null || is === null) return all();
    const sum = total - was + is;
    return isFen(sum) ? sum : all();
  };
  return {
    facts: replaced,
    side: {
      ...side,
      forms,
      figures,
      amount: total(side.amount, before.amount, after.amount, () =>
        totalOf(replaced.map(({ amount }) => amount)),
      ),
      again: total(side.again, before.again, after.again, () =>
        totalOf(replaced.map(({ again }) => again)),
      ),
    },
  };
}

function figuresIn<Form extends FormInWorkbook>(
  form: Form,
  fact: TermFact | undefined,
): PlacedFigure<Form>[] {
  return (fact?.figures ?? []).map((figure) => ({ form, figure }));
}

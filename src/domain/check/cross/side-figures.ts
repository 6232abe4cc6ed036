import type { Fen } from '../../money/fen';
import type { CrossSide, FormInWorkbook, PlacedFigure } from './cross-side';
import { termAgain, totalOf } from './term-fact';

/** The figures of a side, form by form. */
export function figuresOf<Form extends FormInWorkbook>(
  side: CrossSide<Form>,
): readonly PlacedFigure<Form>[] {
  if ('figures' in side) return side.figures;
  return side.forms.flatMap((form, place) =>
    (side.facts[place]?.figures ?? []).map((figure) => ({ form, figure })),
  );
}

/** Whether one of its figures stands in a form that is looked for. */
export function hasFigureIn<Form extends FormInWorkbook>(
  side: CrossSide<Form>,
  isSought: (form: Form) => boolean,
): boolean {
  if ('figures' in side) return side.figures.some(({ form }) => isSought(form));
  return side.forms.some(
    (form, place) => (side.facts[place]?.figures.length ?? 0) > 0 && isSought(form),
  );
}

export function firstFigure<Form extends FormInWorkbook>(
  side: CrossSide<Form>,
): PlacedFigure<Form> | null {
  if ('figures' in side) return side.figures[0] ?? null;
  if (!side.hasFigures) return null;
  const place = side.facts.findIndex(({ figures }) => figures.length > 0);
  const [form, figure] = [side.forms[place], side.facts[place]?.figures[0]];
  return form && figure ? { form, figure } : null;
}

/** What the amount of a side would be if all cells that calculate themselves said what they should: few ask. */
export function againOf<Form extends FormInWorkbook>(side: CrossSide<Form>): Fen | null {
  if ('figures' in side) return side.again;
  return totalOf(side.forms.map((form) => termAgain(side.term, form)));
}

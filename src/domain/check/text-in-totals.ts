import type { DerivedField } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import { calculate } from './calculate';
import type { Figure } from './figure';
import type { ShownError } from './finding';
import type { FormFigures } from './form-figures';
import { isSameFigure } from './same-figure';

/** What Excel makes of words where a number belongs: + shows an error, SUM passes over them. */

export function isErrorShown({ content, formula }: Figure): boolean {
  return formula !== null && content.kind === 'noNumber' && content.reason === 'error';
}

/** An error because cells that the formula named were deleted: #REF! stands in the formula itself, not only in what it takes up. */
export function isOfLostCells(figure: Figure): boolean {
  return isErrorShown(figure) && figure.formula?.includes('#REF!') === true;
}

/** The error that a formula shows, and the texts that make it; null where it shows none. */
export function shownError(figure: Figure, figures: FormFigures): ShownError | null {
  const { content } = figure;
  if (content.kind !== 'noNumber' || !isErrorShown(figure)) return null;
  const texts: string[] = [];
  const open = [figure];
  for (const { field, scope } of open) {
    const parts = isDerived(field) ? figures.partsOf(field.formula, scope) : null;
    for (const part of parts ?? []) {
      if (!part || open.includes(part)) continue;
      if (isErrorShown(part)) open.push(part);
      else if (isText(part) && !texts.includes(part.at)) texts.push(part.at);
    }
  }
  return { error: content.text, texts };
}

function isText({ field, content }: Figure): boolean {
  return !isDerived(field) && content.kind === 'noNumber' && content.reason !== 'error';
}

/** Whether a formula gives what its parts give without those that were typed as text. */
export function leavesTextsOut(
  { content, formula, scope }: Figure,
  field: DerivedField,
  figures: FormFigures,
): boolean {
  if (formula === null || content.kind === 'notCalculated') return false;
  const parts = figures.partsOf(field.formula, scope);
  // Where nothing was typed as text nothing can be left out.
  if (!parts?.some((part) => part?.content.kind === 'noNumber')) return false;
  const without = calculate(field, scope, figures, 'withoutTexts')?.result;
  const as = calculate(field, scope, figures)?.result;
  if (!without || !as) return false;
  if (!isSameFigure(content, without, field.kind)) return false;
  return !isSameFigure(content, as, field.kind);
}

/** The totals above a figure that its words make wrong, from the nearest to the farthest. */
export function brokenTotals(figure: Figure, figures: FormFigures): readonly Figure[] {
  const broken: Figure[] = [];
  const open = [...figures.totalsOver(figure)];
  for (let total = open.shift(); total; total = open.shift()) {
    if (broken.includes(total) || !isBroken(total, figure, figures)) continue;
    broken.push(total);
    open.push(...figures.totalsOver(total));
  }
  return broken;
}

function isBroken(total: Figure, { content }: Figure, figures: FormFigures): boolean {
  const { field, formula, scope } = total;
  if (!isDerived(field) || formula === null) return false;
  if (isErrorShown(total)) return true;
  const isMeant = content.kind === 'noNumber' && content.means !== null;
  if (!isMeant) return false;
  // Nobody calculated it yet: whether Excel adds or passes over the text, it will be wrong.
  if (total.content.kind === 'notCalculated') return content.means !== 0;
  const again = calculate(field, scope, figures, 'recalculated')?.result;
  return (
    again !== undefined &&
    again.kind !== 'unknown' &&
    !isSameFigure(total.content, again, field.kind)
  );
}

import { styleOf, type FormDefinition } from '../form/form-definition';
import type { FieldKind } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import type { FormReading } from '../read/form-reading';
import { calculate, type CalculatedContent } from './calculate';
import type { Figure } from './figure';
import { formFigures } from './form-figures';
import { isSameFigure } from './same-figure';

/** What a form says where something is calculated, and what its parts give. */
export interface JudgedTotal {
  readonly figure: Figure;
  readonly kind: FieldKind;
  readonly parts: readonly Figure[];
  readonly expected: CalculatedContent;
  readonly isWrong: boolean;
}

/** How many totals of a form, read in a certain layout, are not what their parts give: the right layout has the fewest. */
export function wrongTotals(form: FormDefinition, styleId: string, reading: FormReading): number {
  return judgedTotals(form, styleId, reading).wrong;
}

/** How many are, besides, where there is anything to add up. */
export function judgedTotals(
  form: FormDefinition,
  styleId: string,
  reading: FormReading,
): { readonly wrong: number; readonly right: number } {
  const all = everyTotal(form, styleId, reading);
  return { wrong: all.filter(({ isWrong }) => isWrong).length, right: all.filter(isRight).length };
}

/** That 0 is the sum of nothing says nothing. */
export function isRight({ figure: { content }, isWrong }: JudgedTotal): boolean {
  return !isWrong && content.kind === 'amount' && content.fen !== 0;
}

export function everyTotal(
  form: FormDefinition,
  styleId: string,
  reading: FormReading,
): readonly JudgedTotal[] {
  const figures = formFigures(styleOf(form, styleId), reading, form.unit);
  const found: JudgedTotal[] = [];
  for (const figure of figures.all) {
    const { field, scope, content } = figure;
    const again = isDerived(field) ? calculate(field, scope, figures) : null;
    if (!again || again.result.kind === 'unknown') continue;
    const { result: expected, parts } = again;
    const isWrong = !isSameFigure(content, expected, field.kind);
    found.push({ figure, kind: field.kind, parts, expected, isWrong });
  }
  return found;
}

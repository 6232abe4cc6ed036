import type { DerivedField, InputField } from '../form/form-field';
import type { Formula } from '../form/form-formula';
import { isDerived } from '../form/walk-parts';
import { isFen, type Fen } from '../money/fen';
import type { ScopePath } from '../plan/placed';
import { withoutNoise } from '../value/number-text';
import type { Figure } from './figure';
import type { FormFigures } from './form-figures';

/** What a formula gives, and the figures it looks at. */
export interface Calculation {
  readonly result: CalculatedContent;
  readonly parts: readonly Figure[];
}

export type CalculatedContent =
  | { readonly kind: 'amount'; readonly fen: Fen }
  | { readonly kind: 'number'; readonly number: number }
  /** All parts are blank, or there is nothing to divide by. */
  | { readonly kind: 'blank' }
  /** A part holds what cannot be calculated with, or is not on the sheet. */
  | { readonly kind: 'unknown' };

const blank: CalculatedContent = { kind: 'blank' };
const unknown: CalculatedContent = { kind: 'unknown' };

/**
 * With the cells as they were found; with all that calculate themselves calculated anew; or without what was typed as text, which
 * SUM passes over.
 */
export type Parts = 'asFound' | 'recalculated' | 'withoutTexts';

/** Null for a formula that makes words: they are no figures. */
export function calculate(
  { formula, kind }: DerivedField,
  scope: ScopePath,
  figures: FormFigures,
  how: Parts = 'asFound',
): Calculation | null {
  const parts = partsOf(formula, scope, figures);
  if (!parts) return null;
  if (parts.includes(null))
    return { result: unknown, parts: parts.filter((part) => part !== null) };
  const found = parts.filter((part) => part !== null);
  const contents = found.map((part) => valueOf(part, figures, how));
  if (contents.some((content) => content.kind === 'unknown'))
    return { result: unknown, parts: found };
  return { result: combined(formula, kind, contents), parts: found };
}

/**
 * A figure as a rule calculates with it: 80万元 is what it means, though Excel does not add it, and what nobody calculated yet or
 * shows an error is calculated here.
 */
export function valueOf(
  { content, field, scope }: Figure,
  figures: FormFigures,
  how: Parts = 'asFound',
): CalculatedContent {
  if (how === 'recalculated' && isDerived(field)) {
    const again = calculate(field, scope, figures, how);
    if (again) return again.result;
  }
  switch (content.kind) {
    case 'amount':
    case 'number':
    case 'blank':
      return content;
    case 'notCalculated':
      return (isDerived(field) && calculate(field, scope, figures)?.result) || unknown;
    case 'noNumber':
      if (isDerived(field)) {
        return (content.reason === 'error' && calculate(field, scope, figures)?.result) || unknown;
      }
      return how === 'withoutTexts' ? blank : meantBy(content.means, field.kind);
    case 'text':
      return unknown;
  }
}

function meantBy(means: number | null, kind: InputField['kind']): CalculatedContent {
  if (means === null) return unknown;
  return kind === 'amount' ? figureOf(means, kind) : { kind: 'number', number: means };
}

/** The figures that a formula looks at, null for one that is not on the sheet; null for a formula that makes words. */
export function partsOf(
  formula: Formula,
  scope: ScopePath,
  figures: FormFigures,
): readonly (Figure | null)[] | null {
  if ('add' in formula) return formula.add.map((id) => figures.find(id, scope));
  if ('subtract' in formula) return formula.subtract.map((id) => figures.find(id, scope));
  if ('multiply' in formula) return formula.multiply.map((id) => figures.find(id, scope));
  if ('growth' in formula) return formula.growth.map((id) => figures.find(id, scope));
  if (!('total' in formula)) return null;
  const [block = '', field = ''] = formula.total.split('.');
  return figures.inItems(block, field, scope);
}

function combined(
  formula: Formula,
  kind: InputField['kind'],
  contents: readonly CalculatedContent[],
): CalculatedContent {
  if (contents.every((content) => content.kind === 'blank')) return blank;
  const numbers = contents.map(numberOf);
  const [first = 0, second = 0] = numbers;
  if ('growth' in formula) {
    return first === 0 ? blank : { kind: 'number', number: (second - first) / first };
  }
  if ('subtract' in formula) return figureOf(first - second, kind);
  if ('multiply' in formula) return figureOf(withoutNoise(first * second), kind);
  return figureOf(
    numbers.reduce((sum, number) => sum + number, 0),
    kind,
  );
}

/** Amounts count in 分, so that sums of them are exact. */
function numberOf(content: CalculatedContent): number {
  if (content.kind === 'amount') return content.fen;
  return content.kind === 'number' ? content.number : 0;
}

function figureOf(number: number, kind: InputField['kind']): CalculatedContent {
  if (kind !== 'amount') return { kind: 'number', number: withoutNoise(number) };
  // A half is rounded away from zero, as Excel shows it.
  const whole = Math.sign(number) * Math.round(Math.abs(number));
  return isFen(whole) ? { kind: 'amount', fen: whole } : unknown;
}

import type { DerivedField, InputField } from '../form/form-field';
import type { Formula } from '../form/form-formula';
import { isDerived } from '../form/walk-parts';
import { fen, isFen, type Fen } from '../money/fen';
import type { ScopePath } from '../form/scope-path';
import { withoutNoise } from '../value/number-text';
import { partsAbove } from './coded-parts';
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
 * With the cells as they were found; with all that calculate themselves calculated anew; beside that with the signs turned of amounts that
 * cannot be less than 0 and without what is added beside its parts, each of which is told by itself; or without what was typed as text,
 * which SUM passes over.
 */
export type Parts = 'asFound' | 'recalculated' | 'mended' | 'withoutTexts';

/** Null for a formula that makes words: they are no figures. */
export function calculate(
  { formula, kind }: DerivedField,
  scope: ScopePath,
  figures: FormFigures,
  how: Parts = 'asFound',
): Calculation | null {
  const parts = figures.partsOf(formula, scope);
  if (!parts) return null;
  if (!areThere(parts)) return { result: unknown, parts: parts.filter((part) => part !== null) };
  const twice = how === 'mended' && 'total' in formula ? partsAbove(formula, parts, figures) : [];
  const once = twice.length === 0 ? parts : parts.filter((part) => !twice.includes(part));
  return { result: combined(formula, kind, once, figures, how), parts };
}

function areThere(parts: readonly (Figure | null)[]): parts is readonly Figure[] {
  return !parts.includes(null);
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
  if ((how === 'recalculated' || how === 'mended') && isDerived(field)) {
    const again = calculate(field, scope, figures, how);
    if (again) return again.result;
  }
  switch (content.kind) {
    case 'amount':
      return how === 'mended' && isTurned(content.fen, field)
        ? { kind: 'amount', fen: fen(-content.fen) }
        : content;
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

function isTurned(amount: Fen, field: DerivedField | InputField): boolean {
  return amount < 0 && !isDerived(field) && field.signed !== true;
}

/** A text typed where a number belongs, as what it means: 80万元. */
export function meantBy(means: number | null, kind: InputField['kind']): CalculatedContent {
  if (means === null) return unknown;
  return kind === 'amount' ? figureOf(means, kind) : { kind: 'number', number: means };
}

function combined(
  formula: Formula,
  kind: InputField['kind'],
  parts: readonly Figure[],
  figures: FormFigures,
  how: Parts,
): CalculatedContent {
  let [sum, last, isBlank] = [0, 0, true];
  let first: number | null = null;
  for (const part of parts) {
    const content = valueOf(part, figures, how);
    if (content.kind === 'unknown') return unknown;
    if (content.kind !== 'blank') isBlank = false;
    last = numberOf(content);
    first ??= last;
    sum += last;
  }
  if (isBlank || first === null) return blank;
  if ('growth' in formula) {
    return first === 0 ? blank : { kind: 'number', number: (last - first) / first };
  }
  if ('share' in formula) {
    const whole = sum - first;
    return whole === 0 ? blank : { kind: 'number', number: first / whole };
  }
  if ('subtract' in formula) return figureOf(first - last, kind);
  if ('multiply' in formula) return figureOf(withoutNoise(first * last), kind);
  return figureOf(sum, kind);
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

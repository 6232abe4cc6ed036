import { calculate, valueOf, type CalculatedContent } from '../check/calculate';
import type { Figure } from '../check/figure';
import { formFigures, type FormFigures } from '../check/form-figures';
import type { FormDefinition } from '../form/form-definition';
import type { DerivedField, InputField } from '../form/form-field';
import type { FormStyle } from '../form/form-style';
import { isDerived } from '../form/walk-parts';
import { parseCell } from '../grid/cell';
import { roundedAmount } from '../money/amount-rounding';
import { fen } from '../money/fen';
import { printAmount } from '../money/print-amount';
import { decimalsToFen, type MoneyUnit } from '../money/money-unit';
import type { ScopePath } from '../form/scope-path';
import type { FormReading } from '../read/form-reading';
import type { SheetGrid } from '../grid/sheet-grid';

/** A form on a sheet of a workbook. */
export interface FormToPrint {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly reading: FormReading;
  readonly grid: SheetGrid;
}

export type FieldText = (field: InputField | DerivedField, scope: ScopePath) => string;

/**
 * What the sheet shows for a field of the layout, which is filled with the profile. Formulas that nobody calculated yet, as in files that Excel never opened, are calculated
 * here.
 */
export function fieldTexts(
  { form, reading, grid }: FormToPrint,
  style: FormStyle,
  unit: MoneyUnit,
): FieldText {
  const figures = formFigures(style, reading, form.unit);
  const byPlace = new Map(figures.all.map((one) => [placeKey(one.field.id, one.scope), one]));

  function textOf(field: InputField | DerivedField, scope: ScopePath): string {
    const figure = byPlace.get(placeKey(field.id, scope));
    if (!figure) return isDerived(field) ? calculated(field, scope) : '';
    return shownText(figure, grid) ?? foundText(figure, scope);
  }

  function foundText(figure: Figure, scope: ScopePath): string {
    const { content, field } = figure;
    if (content.kind === 'blank') return '';
    if (content.kind === 'text') return withWords(content.text, field);
    if (content.kind === 'noNumber') return content.text;
    if (content.kind === 'notCalculated' && isDerived(field)) return calculated(field, scope);
    return printed(valueOf(figure, figures), field);
  }

  function calculated(field: DerivedField, scope: ScopePath): string {
    const words = wordsOf(field, scope, figures, textOf);
    if (words !== null) return words;
    const result = calculate(field, scope, figures)?.result ?? { kind: 'unknown' };
    const isShare = 'growth' in field.formula || 'share' in field.formula;
    const isNothing = result.kind === 'blank' && !isShare;
    return printed(isNothing ? zeroOf(field) : result, field);
  }

  /** Two decimals, as the formats of forms print numbers. */
  function printed(content: CalculatedContent, field: InputField | DerivedField): string {
    if (content.kind === 'amount') {
      const isLeftOut = content.fen === 0 && (field.zero ?? form.zero) === 'blank';
      const amount = printAmount(roundedAmount(content.fen, decimalsToFen[unit], 'printed'), unit);
      return isLeftOut ? '' : `${amount}${field.suffix ?? ''}`;
    }
    if (content.kind !== 'number') return '';
    return field.kind === 'percent'
      ? `${(content.number * 100).toFixed(2)}%`
      : String(content.number);
  }

  return textOf;
}

function zeroOf({ kind }: DerivedField): CalculatedContent {
  return kind === 'amount' ? { kind: 'amount', fen: fen(0) } : { kind: 'number', number: 0 };
}

/** Null where the sheet prints the value as it is, or has no room for it, or where nobody calculated it. */
function shownText({ at, content }: Figure, grid: SheetGrid): string | null {
  const place = parseCell(at);
  if (!place || content.kind === 'notCalculated' || content.kind === 'noNumber') return null;
  const text = grid.cellAt(place.row, place.column).text?.trim() ?? null;
  return text !== null && isTooNarrow(text) ? null : text;
}

/** Excel shows a number as ### where its column is too narrow. */
function isTooNarrow(text: string): boolean {
  return /^#+$/.test(text);
}

function withWords(text: string, field: InputField | DerivedField): string {
  const prefix = isDerived(field) ? '' : (field.prefix ?? '');
  return `${prefix}${text}${field.suffix ?? ''}`;
}

/** Null for a formula that makes a number. */
function wordsOf(
  { formula }: DerivedField,
  scope: ScopePath,
  figures: FormFigures,
  textOf: FieldText,
): string | null {
  if ('whileZero' in formula) {
    const figure = figures.find(formula.whileZero, scope);
    const value = figure ? valueOf(figure, figures) : { kind: 'unknown' as const };
    const isZero =
      value.kind === 'blank' ||
      (value.kind === 'amount' && value.fen === 0) ||
      (value.kind === 'number' && value.number === 0);
    return isZero ? formula.text : '';
  }
  if (!('join' in formula)) return null;
  return formula.join
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('ordinal' in part) return String((scope.at(-1)?.item ?? 0) + 1);
      const figure = figures.find(part.field, scope);
      return figure ? textOf(figure.field, figure.scope) : '';
    })
    .join('');
}

function placeKey(id: string, scope: ScopePath): string {
  return `${scope.map(({ block, item }) => `${block}/${item}/`).join('')}${id}`;
}

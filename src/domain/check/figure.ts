import type { DerivedField, InputField } from '../form/form-field';
import { isNumeric } from '../form/is-numeric';
import { cellAmount } from '../money/cell-amount';
import type { Fen } from '../money/fen';
import type { MoneyUnit } from '../money/money-unit';
import type { ScopePath } from '../form/scope-path';
import type { ReadCell } from '../read/form-reading';
import type { ReadingNote, UnreadableReason } from '../value/cell-reading';
import { withoutNoise } from '../value/number-text';

/** One field of a form on a sheet, as a rule sees it. */
export interface Figure {
  readonly field: InputField | DerivedField;
  readonly scope: ScopePath;
  readonly at: string;
  readonly formula: string | null;
  readonly content: FigureContent;
  /** What was understood beyond the value. */
  readonly notes: readonly ReadingNote[];
  /** Something stands there that Excel's + cannot add, though it says that there is nothing: ——. */
  readonly isWords: boolean;
}

export type FigureContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly fen: Fen }
  /** A quantity, or a share of 1. */
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  /** What stands where a number belongs and is none that Excel calculates with: 80万元. */
  | {
      readonly kind: 'noNumber';
      readonly text: string;
      /** The number it was meant as, amounts in 分; null where that is not clear. */
      readonly means: number | null;
      /** The number among its words, amounts in 分: 88.40（原值）. It cannot stand for them, but is not wrong because of them. */
      readonly says: number | null;
      /** Why the reader refused it. */
      readonly reason: UnreadableReason;
    }
  /** A formula whose result nobody calculated yet. */
  | { readonly kind: 'notCalculated' };

/** `unit` is what the amounts of a reading are in; `refused` says why the cell could not be read, if it could not. */
export function figureOf(
  cell: Omit<ReadCell, 'scope'>,
  { field, scope, at }: Pick<Figure, 'field' | 'scope' | 'at'>,
  unit: MoneyUnit,
  refused: UnreadableReason | null,
): Figure {
  const { formula, raw, notes } = cell;
  const content = contentOf(cell, field, unit, refused);
  return { field, scope, at, formula, content, notes, isWords: typeof raw === 'string' };
}

function contentOf(
  { value, formula, notes, raw }: Omit<ReadCell, 'scope'>,
  { kind }: InputField | DerivedField,
  unit: MoneyUnit,
  refused: UnreadableReason | null,
): FigureContent {
  if (value === null) return formula !== null && raw === null ? notCalculated : blank;
  if (!isNumeric({ kind })) return { kind: 'text', text: String(value) };
  const text = () => String(raw ?? value);
  if (refused !== null) {
    // Money is whole 分: what is finer says the nearest.
    const isFine = refused === 'tooFine' && kind === 'amount' && typeof value === 'number';
    const says = isFine ? cellAmount(value, unit) : null;
    return { ...noNumber(text(), null), says, reason: refused };
  }
  if (typeof value === 'string') return noNumber(text(), null);
  const fen = kind === 'amount' ? cellAmount(value, unit) : null;
  if (isNoted(notes, 'numberAsText')) {
    // What else was written there would be gone with the text.
    return noNumber(text(), fen ?? value, isNoted(notes, 'remark'));
  }
  if (kind !== 'amount') return { kind: 'number', number: withoutNoise(value) };
  return fen === null ? noNumber(text(), null) : { kind: 'amount', fen };
}

const blank: FigureContent = { kind: 'blank' };
const notCalculated: FigureContent = { kind: 'notCalculated' };

function isNoted(notes: readonly ReadingNote[], kind: ReadingNote['kind']): boolean {
  for (const note of notes) if (note.kind === kind) return true;
  return false;
}

function noNumber(text: string, says: number | null, isMore = false) {
  return {
    kind: 'noNumber',
    text,
    means: isMore ? null : says,
    says,
    reason: 'notANumber',
  } as const;
}

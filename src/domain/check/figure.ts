import type { DerivedField, InputField } from '../form/form-field';
import type { Fen } from '../money/fen';
import type { ReadingNote, UnreadableReason } from '../value/cell-reading';
import type { ScopePath } from '../plan/placed';

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

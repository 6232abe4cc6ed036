import type { DerivedField, InputField } from '../form/form-field';
import type { Fen } from '../money/fen';
import type { ScopePath } from '../plan/placed';

/** One field of a form on a sheet, as a rule sees it. */
export interface Figure {
  readonly field: InputField | DerivedField;
  readonly scope: ScopePath;
  readonly at: string;
  readonly formula: string | null;
  readonly content: FigureContent;
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
    }
  /** A formula whose result nobody calculated yet. */
  | { readonly kind: 'notCalculated' };

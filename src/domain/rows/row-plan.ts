import type {
  PlannedCell,
  PlannedFrame,
  PlannedNumberFormat,
  PlannedStyle,
  PlannedValidation,
} from '../plan/sheet-plan';
import type { PlannedConditionalFormat } from '../native/planned-conditional-format';

/** What is done to a sheet, in this order and in one writing batch. Rows are whole rows of the sheet, counted from zero. */
export interface RowPlan {
  readonly steps: readonly RowStep[];
  /** The cell the user goes on with; null where she stays where she is. */
  readonly select: string | null;
}

export type RowStep =
  | { readonly kind: 'insertRows'; readonly row: number; readonly count: number }
  | { readonly kind: 'deleteRows'; readonly row: number; readonly count: number }
  /** Everything of the cells, or only what is in them: formulas and values. */
  | {
      readonly kind: 'copy';
      readonly from: string;
      readonly to: string;
      readonly what: 'all' | 'content';
    }
  /** Empties cells; how they look stays. */
  | { readonly kind: 'clear'; readonly areas: readonly string[] }
  | { readonly kind: 'merge'; readonly area: string }
  | { readonly kind: 'put'; readonly cell: string; readonly content: PlannedCell }
  | { readonly kind: 'style'; readonly style: PlannedStyle }
  | { readonly kind: 'frame'; readonly frame: PlannedFrame }
  | { readonly kind: 'numberFormat'; readonly format: PlannedNumberFormat }
  | { readonly kind: 'validation'; readonly validation: PlannedValidation }
  | { readonly kind: 'conditionalFormat'; readonly format: PlannedConditionalFormat }
  /** A defined name that is to stand for cells: a new one, or one that is there. */
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly refersTo: string;
      readonly owner: 'workbook' | 'sheet';
      readonly isNew: boolean;
    }
  /** In points, from that column of the sheet on; null for one that stays as it is. */
  | {
      readonly kind: 'columnWidths';
      readonly column: number;
      readonly widths: readonly (number | null)[];
    }
  | { readonly kind: 'rowHeights'; readonly row: number; readonly heights: readonly number[] }
  /** What of the sheet is printed. */
  | { readonly kind: 'printArea'; readonly area: string };

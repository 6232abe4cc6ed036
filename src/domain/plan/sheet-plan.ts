import type { Cell } from '../grid/cell';
import type { PlannedConditionalFormat } from '../native/planned-conditional-format';
import type { FormRef } from '../layout/mark-name';

/**
 * One form on a sheet, described without saying what writes it: Excel through Office.js, or an .xlsx file. Addresses are in A1
 * notation without the sheet, lengths in points, colours as #rrggbb.
 */
export interface SheetPlan extends FormRef {
  /** The wished name of the sheet. */
  readonly sheetName: string;
  /** Where the block stands: A1 on a sheet of its own. */
  readonly origin: Cell;
  /** The whole block, row by row. */
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly merges: readonly string[];
  /** In order: later ones lie over earlier ones. */
  readonly styles: readonly PlannedStyle[];
  readonly numberFormats: readonly PlannedNumberFormat[];
  readonly frames: readonly PlannedFrame[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly validations: readonly PlannedValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly marks: readonly PlannedMark[];
  /** How many rows of the sheet stay in sight while the others scroll. */
  readonly frozenRows: number;
  readonly page: PlannedPage;
  /** The cell that is selected when the sheet is shown. */
  readonly firstInput: string;
}

/** A text is a text, whatever it begins with; null is an empty cell. */
export type PlannedCell = string | number | PlannedFormula | null;

export interface PlannedFormula {
  readonly formula: string;
}

export interface PlannedStyle {
  readonly areas: readonly string[];
  readonly font?: PlannedFont;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

export interface PlannedFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
}

export interface PlannedNumberFormat {
  readonly areas: readonly string[];
  readonly format: string;
}

/** Lines around and within an area. */
export interface PlannedFrame {
  readonly area: string;
  readonly outside: LineWeight;
  readonly inside: LineWeight;
}

export type LineWeight = 'thin' | 'medium';

/** What does not fit is questioned, not refused. Without an alert the cell only explains itself. */
export interface PlannedValidation {
  readonly areas: readonly string[];
  readonly rule: PlannedValidationRule;
  readonly prompt: PlannedText;
  readonly alert: PlannedText | null;
}

export type PlannedValidationRule =
  | { readonly kind: 'atLeast'; readonly minimum: number }
  | { readonly kind: 'between'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'anything' };

export interface PlannedText {
  readonly title: string;
  readonly text: string;
}

/** A defined name that marks the form (part null), one of its blocks or one of its fields. */
export interface PlannedMark {
  readonly part: string | null;
  readonly area: string;
}

export interface PlannedPage {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  readonly pagesWide: number;
  /** The fills that invite on the screen are not printed. */
  readonly blackAndWhite: boolean;
  readonly centered: boolean;
  readonly printArea: string;
  /** The first and last row that are printed on every page, counted from one. */
  readonly titleRows: readonly [number, number] | null;
  /** In Excel's code for headers and footers: &P is the page. */
  readonly footer: string;
}

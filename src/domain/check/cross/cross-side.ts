import type { Fen } from '../../money/fen';
import type { MoneyUnit } from '../../money/money-unit';
import type { Figure } from '../figure';
import type { WordsOnSheet } from '../../read/words-on-sheet';
import type { PlacedFigures } from '../form-figures';
import type { FormFacts } from './form-facts';

/** A form of the workbook, as rules between forms see it. */
export interface FormInWorkbook {
  readonly formId: string;
  readonly figures: PlacedFigures;
  /** What rules between forms know of them. */
  readonly facts: FormFacts;
  /** Whether a department has one of its kind; of others there is one for each project. */
  readonly isSingle: boolean;
  /** What its amounts are in on the sheet. */
  readonly unit: MoneyUnit;
  /** The budget year it says it is for; null where neither it nor the others say one. */
  readonly year: number | null;
  /** What the words around its table say. */
  readonly words: WordsOnSheet;
}

/** The figures of a term, and the forms they are in. */
export interface CrossSide<Form extends FormInWorkbook> {
  /** The term has no figures where none of the items are what it adds up. */
  readonly forms: readonly Form[];
  readonly figures: readonly PlacedFigure<Form>[];
  /** In 分; null where it cannot be calculated. */
  readonly amount: Fen | null;
  /** What it would be if all cells that calculate themselves said what they should. */
  readonly again: Fen | null;
  /** What the figures are called together, where one name is not enough. */
  readonly called: string | null;
}

/** The side of a term. */
export interface TermSide<Form extends FormInWorkbook> extends CrossSide<Form> {
  readonly hasFigures: boolean;
  readonly isBlank: boolean;
}

export interface PlacedFigure<Form extends FormInWorkbook> {
  readonly form: Form;
  readonly figure: Figure;
}

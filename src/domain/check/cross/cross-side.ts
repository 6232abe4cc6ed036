import type { Words } from '../../form/words';
import type { Fen } from '../../money/fen';
import type { MoneyUnit } from '../../money/money-unit';
import type { Figure } from '../figure';
import type { WordsOnSheet } from '../../read/words-on-sheet';
import type { PlacedFigures } from '../form-figures';
import type { CrossTerm } from './cross-term';
import type { FormFacts } from './form-facts';
import type { TermFact } from './term-fact';

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
  /** By how much each of its amounts may have been rounded where it was printed, in 分; absent where they are as they were typed. */
  readonly halfPrinted?: number;
  /** The budget year it says it is for; null where neither it nor the others say one. */
  readonly year: number | null;
  /** What the words around its table say. */
  readonly words: WordsOnSheet;
}

/** What a rule holds against another. */
export type CrossSide<Form extends FormInWorkbook> = TermSide<Form> | ListedSide<Form>;

interface SideOf<Form extends FormInWorkbook> {
  /** The term has no figures where none of the items are what it adds up. */
  readonly forms: readonly Form[];
  /** In 分; null where it cannot be calculated. */
  readonly amount: Fen | null;
  /** What the figures are called together, where one name is not enough. */
  readonly called: Words | null;
}

/** What the forms of a kind say of a term. Its figures are listed when it is told: most rules hold, and look at the amount only. */
export interface TermSide<Form extends FormInWorkbook> extends SideOf<Form> {
  readonly term: CrossTerm;
  /** By the form. */
  readonly facts: readonly TermFact[];
  readonly hasFigures: boolean;
  readonly isBlank: boolean;
  /** Whether somebody typed an amount into one of its forms. */
  readonly isBegun: boolean;
}

/** Figures that stand for themselves. */
export interface ListedSide<Form extends FormInWorkbook> extends SideOf<Form> {
  readonly figures: readonly PlacedFigure<Form>[];
  /** What it would be if all cells that calculate themselves said what they should. */
  readonly again: Fen | null;
}

export interface PlacedFigure<Form extends FormInWorkbook> {
  readonly form: Form;
  readonly figure: Figure;
}

import type { IndicatorWords } from '../indicator/indicator-words';
import type { WhileZeroFormula } from '../form/form-formula';
import type { MoneyUnit } from '../money/money-unit';
import type { NoteBelow } from './notes-below';
import type { FormFigures } from './form-figures';

/** What the checks of a form look at. */
export interface FormContext {
  readonly figures: FormFigures;
  /** What the amounts on the sheet are in. */
  readonly unit: MoneyUnit;
  readonly indicatorWords: IndicatorWords;
  /** The formula that belongs into a cell; null where the form lost its shape, so that nobody can say. */
  readonly formulaAt: (at: string) => string | null;
  /** Results of formulas are as somebody saved them: Excel did not calculate them now. */
  readonly isSaved: boolean;
  /** By how much each amount may have been rounded where it was printed, in 分; 0 where amounts are as they were typed. */
  readonly halfPrinted: number;
  readonly words: WordsBelow;
}

/** What stands below the table. */
export interface WordsBelow {
  /** What the layout prints there while it has no amounts. */
  readonly note: WhileZeroFormula | null;
  readonly notes: readonly NoteBelow[];
  /** Whether those are all: what belongs to a table of a document may stand in any paragraph. */
  readonly isWhole: boolean;
}

import type { IndicatorWords } from '../indicator/indicator-words';
import type { MoneyUnit } from '../money/money-unit';
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
}

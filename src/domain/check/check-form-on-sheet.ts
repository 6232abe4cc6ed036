import { styleOf } from '../form/form-definition';
import type { FormRule } from '../form/form-rule';
import type { IndicatorWords } from '../indicator/indicator-words';
import { unitOfDecimals } from '../money/money-unit';
import type { FormOnSheet } from '../rows/row-outcome';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import { startCheck, type FormCheck } from './form-check';
import { formFigures } from './form-figures';
import { formulasInPlace } from './formulas-in-place';

/** What comes of the rules on a form that stands on a sheet. */
export function checkFormOnSheet(
  onSheet: FormOnSheet,
  rules: readonly FormRule[],
  indicatorWords: IndicatorWords,
  isSaved = false,
): FormCheck {
  const { form, styleId, reading } = onSheet;
  const decimals = decimalsOnSheet(onSheet);
  // What the amounts on the sheet are in: findings say them in it.
  const unit = (decimals === null ? null : unitOfDecimals(decimals)) ?? form.unit;
  const figures = formFigures(styleOf(form, styleId), reading, form.unit);
  const formulaAt = formulasInPlace({ form, styleId, reading });
  return startCheck(rules, figures, { unit, indicatorWords, formulaAt, isSaved });
}

import { styleOf } from '../form/form-definition';
import type { FormRule } from '../form/form-rule';
import { printCell } from '../grid/cell';
import type { IndicatorWords } from '../indicator/indicator-words';
import { unitOfDecimals, type MoneyUnit } from '../money/money-unit';
import { cellFormulas } from '../plan/layout-formulas';
import type { FormOnSheet } from '../rows/row-outcome';
import { wholeLayout } from '../rows/whole-layout';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import { checkForm } from './check-form';
import { formFigures, type FormFigures } from './form-figures';
import type { Verdict } from './verdict';

export interface FormVerdicts {
  readonly verdicts: readonly Verdict[];
  readonly figures: FormFigures;
  /** What the amounts on the sheet are in: findings say them in it. */
  readonly unit: MoneyUnit;
}

/** What came of the rules on a form that stands on a sheet. */
export function formVerdicts(
  onSheet: FormOnSheet,
  rules: readonly FormRule[],
  indicatorWords: IndicatorWords,
): FormVerdicts {
  const { form, styleId, reading } = onSheet;
  const decimals = decimalsOnSheet(onSheet);
  const unit = (decimals === null ? null : unitOfDecimals(decimals)) ?? form.unit;
  const figures = formFigures(styleOf(form, styleId), reading, form.unit);
  let formulas: ReadonlyMap<string, string> | null = null;

  // Most forms are right, and nobody needs to know what their formulas should be.
  function formulaAt(at: string): string | null {
    if (!formulas) {
      const layout = wholeLayout(onSheet)?.layout;
      const all = layout ? cellFormulas(layout) : [];
      formulas = new Map(all.map(({ cell, formula }) => [printCell(cell), formula]));
    }
    return formulas.get(at) ?? null;
  }

  return {
    verdicts: checkForm(rules, { figures, unit, indicatorWords, formulaAt }),
    figures,
    unit,
  };
}

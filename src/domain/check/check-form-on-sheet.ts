import { styleOf } from '../form/form-definition';
import type { FormRule } from '../form/form-rule';
import type { CellRange } from '../grid/cell-range';
import type { IndicatorWords } from '../indicator/indicator-words';
import { unitOfDecimals } from '../money/money-unit';
import type { FormOnSheet } from '../rows/row-outcome';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import { startCheck, type FormCheck } from './form-check';
import { formFigures } from './form-figures';
import { formulasInPlace } from './formulas-in-place';
import { halfPrinted } from './half-printed';
import { notesBelow, type NoteBelow } from './notes-below';

export interface FormInRegion extends FormOnSheet {
  readonly region: CellRange;
  /** It stands in a file, with the results that somebody saved. */
  readonly isSaved?: boolean;
  /** It is a table of a document: what belongs to it may stand elsewhere. */
  readonly isPart?: boolean;
}

/** What comes of the rules on a form that stands on a sheet. */
export function checkFormOnSheet(
  onSheet: FormInRegion,
  rules: readonly FormRule[],
  indicatorWords: IndicatorWords,
  notes: readonly NoteBelow[] = notesBelow(onSheet.grid, onSheet.region, onSheet.reading),
): FormCheck {
  const { form, styleId, reading, isSaved = false, isPart = false } = onSheet;
  const style = styleOf(form, styleId);
  const decimals = decimalsOnSheet(onSheet);
  // What the amounts on the sheet are in: findings say them in it.
  const unit = (decimals === null ? null : unitOfDecimals(decimals)) ?? form.unit;
  const figures = formFigures(style, reading, form.unit);
  const formulaAt = formulasInPlace({ form, styleId, reading });
  const words = { note: style.emptyNote ?? null, notes, isWhole: !isPart };
  const half = isPart ? halfPrinted(figures.all, onSheet.grid, unit) : 0;
  const context = { unit, indicatorWords, formulaAt, isSaved, halfPrinted: half, words };
  return startCheck(rules, figures, context);
}

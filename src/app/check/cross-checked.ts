import type { CheckedSheet } from './check-workbook';
import { crossAgain, startCross, type CrossCheck } from './cross-check';
import type { CheckedForm } from './report';

/** The checked forms of a workbook with what rules between them say. Pure. */
export function crossChecked(forms: readonly CheckedForm[]): readonly CheckedForm[] {
  return startCross(forms).told;
}

/** Sheets with what rules between their forms say, and with what that can be said again after an edit. */
export interface CrossSheets {
  readonly check: CrossCheck;
  /** As they were checked, each alone. */
  readonly sheets: readonly CheckedSheet[];
  readonly told: readonly CheckedSheet[];
}

export function crossCheckedSheets(
  sheets: readonly CheckedSheet[],
  before: CrossSheets | null = null,
): CrossSheets {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const check = before ? crossAgain(before.check, forms) : startCross(forms);
  let next = 0;
  const told = sheets.map((sheet, index) => {
    const first = next;
    next += sheet.forms.length;
    const known = before?.sheets[index] === sheet ? before.told[index] : undefined;
    const isKnown = known?.forms.every((form, place) => form === check.told[first + place]);
    return known && isKnown === true ? known : { ...sheet, forms: check.told.slice(first, next) };
  });
  return { check, sheets, told };
}

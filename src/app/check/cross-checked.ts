import type { KnownDepartment } from '../../domain/check/cross/forms-to-compare';
import type { CheckedSheet } from './check-workbook';
import { crossAgain, startCross, type CrossCheck } from './cross-check';
import type { CheckedForm } from './report';

/** The checked forms of a workbook with what rules between them say. Pure. */
export function crossChecked(
  forms: readonly CheckedForm[],
  known?: KnownDepartment,
): readonly CheckedForm[] {
  return startCross(forms, known).told;
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
  known: KnownDepartment,
  before: CrossSheets | null = null,
): CrossSheets {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const check = before ? crossAgain(before.check, forms, known) : startCross(forms, known);
  let next = 0;
  const told = sheets.map((sheet, index) => {
    const first = next;
    next += sheet.forms.length;
    const same = before?.sheets[index] === sheet ? before.told[index] : undefined;
    const isTold = same?.forms.every((form, place) => form === check.told[first + place]);
    return same && isTold === true ? same : { ...sheet, forms: check.told.slice(first, next) };
  });
  return { check, sheets, told };
}

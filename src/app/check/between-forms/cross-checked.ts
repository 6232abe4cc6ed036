import type { KnownDepartment } from '../../../domain/check/cross/forms-to-compare';
import type { CheckedSheet } from '../check-workbook';
import { toldAfter, toldOfAll, type CrossTold } from './cross-told';
import type { CheckedForm } from '../report';

/** The checked forms of a workbook with what rules between them say. Pure. */
export function crossChecked(
  forms: readonly CheckedForm[],
  known?: KnownDepartment,
): readonly CheckedForm[] {
  return toldOfAll(forms, known).told;
}

/** Sheets with what rules between their forms say, and with what that can be said again after an edit. */
export interface CrossSheets {
  readonly between: CrossTold;
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
  const between = before ? toldAfter(before.between, forms, known) : toldOfAll(forms, known);
  let next = 0;
  const told = sheets.map((sheet, index) => {
    const first = next;
    next += sheet.forms.length;
    const same = before?.sheets[index] === sheet ? before.told[index] : undefined;
    const isTold = same?.forms.every((form, place) => form === between.told[first + place]);
    return same && isTold === true ? same : { ...sheet, forms: between.told.slice(first, next) };
  });
  return { between, sheets, told };
}

import { checkCross } from '../../domain/check/cross/check-cross';
import { addLedgers, ledgerOf } from '../../domain/check/ledger';
import { crossRules } from '../../packs/rules/cross-rules';
import type { CheckedSheet } from './check-workbook';
import { crossGroups } from './cross-groups';
import { crossFindings, placeOf, type FormToCross, type PlacedVerdict } from './cross-findings';
import type { CheckedForm } from './report';

/** The checked forms of a workbook with what rules between them say. Pure. */
export function crossChecked(forms: readonly CheckedForm[]): CheckedForm[] {
  const year = yearOfAll(forms);
  const all = forms.map((checked): FormToCross => {
    const { form, figures, unit } = checked;
    const isSingle = form.perProject === undefined;
    return { formId: form.id, figures, isSingle, unit, year: checked.year ?? year, checked };
  });
  const placed = crossGroups(all)
    .flatMap((group) =>
      crossRules.flatMap((rule) => checkCross(rule, group.forms).filter(group.counts)),
    )
    .flatMap((verdict) => {
      const place = placeOf(verdict);
      return place ? [{ verdict, ...place }] : [];
    });
  const byForm = new Map<CheckedForm, PlacedVerdict[]>();
  for (const one of placed) {
    const own = byForm.get(one.form);
    if (own) own.push(one);
    else byForm.set(one.form, [one]);
  }
  return forms.map((form) => {
    const own = byForm.get(form);
    if (!own) return form;
    return {
      ...form,
      ledger: addLedgers([form.ledger, ledgerOf(own.map(({ verdict }) => verdict))]),
      findings: [...form.findings, ...crossFindings(form, own)],
    };
  });
}

/** The year of the forms that say one, if it is the same. */
function yearOfAll(forms: readonly CheckedForm[]): number | null {
  const years = new Set(forms.flatMap(({ year }) => year ?? []));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

export function crossCheckedSheets(sheets: readonly CheckedSheet[]): CheckedSheet[] {
  const checked = crossChecked(sheets.flatMap(({ forms }) => forms));
  let next = 0;
  return sheets.map((sheet) => {
    const first = next;
    next += sheet.forms.length;
    return { ...sheet, forms: checked.slice(first, next) };
  });
}

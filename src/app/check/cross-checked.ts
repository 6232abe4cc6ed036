import { checkCross } from '../../domain/check/cross/check-cross';
import { addLedgers, ledgerOf } from '../../domain/check/ledger';
import { crossRules } from '../../packs/rules/cross-rules';
import type { CheckedSheet } from './check-workbook';
import { crossFindings, placeOf, type FormToCross } from './cross-findings';
import type { CheckedForm } from './report';

/** The checked forms of a workbook with what rules between them say. Pure. */
export function crossChecked(forms: readonly CheckedForm[]): CheckedForm[] {
  const all = forms.map((checked): FormToCross => {
    const { form, figures } = checked;
    return { formId: form.id, figures, checked };
  });
  const byId = formsById(all);
  const placed = crossRules.flatMap((rule) => {
    const { left, right, whileZero = [] } = rule;
    const ids = new Set([left, right, ...whileZero].map(({ form }) => form));
    const verdict = checkCross(
      rule,
      [...ids].flatMap((id) => byId.get(id) ?? []),
    );
    const place = placeOf(verdict);
    return place ? [{ verdict, ...place }] : [];
  });
  const told = new Set(placed.map(({ form }) => form));
  return forms.map((form) => {
    if (!told.has(form)) return form;
    const own = placed.filter((one) => one.form === form);
    return {
      ...form,
      ledger: addLedgers([form.ledger, ledgerOf(own.map(({ verdict }) => verdict))]),
      findings: [...form.findings, ...crossFindings(form, own)],
    };
  });
}

/** A workbook may hold a form for each of many projects: a rule is shown only those it speaks of. */
function formsById(forms: readonly FormToCross[]): ReadonlyMap<string, readonly FormToCross[]> {
  const byId = new Map<string, FormToCross[]>();
  for (const form of forms) {
    const same = byId.get(form.formId);
    if (same) same.push(form);
    else byId.set(form.formId, [form]);
  }
  return byId;
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

import { checkForm } from '../../src/app/check/check-form';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import type { CheckedForm } from '../../src/app/check/report';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { hebei2018, hebei2021, henan2022, national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';

const packs = { national, hebei2018, hebei2021, henan2022 };

/** A form of a pack in a layout, what is put into it, and what is typed over its cells. */
export type FilledForm = readonly [
  pack: keyof typeof packs,
  formId: string,
  style: string,
  values: FormValues,
  typed?: Readonly<Record<string, string | number | null>>,
];

function checked([packName, formId, styleId, values, typed = {}]: FilledForm): CheckedForm {
  const pack = packs[packName];
  const form = pack.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(`${packName} has no ${formId}`);
  const style = styleOf(form, styleId);
  if (style.id !== styleId) throw new Error(`${packName} ${formId} has no ${styleId}`);
  const grid = sheetModel(gridOf({ packId: pack.id, form, style }, values));
  for (const [at, value] of Object.entries(typed)) {
    const cell = parseCell(at);
    if (cell) grid.put(cell.row, cell.column, value);
  }
  const region = grid.used;
  if (!region) throw new Error(formId);
  const reading = readForm(form, styleId, grid, region);
  return checkForm({ form, styleId, grid, region, reading });
}

/** What one rule says of forms that stand in one workbook, how much it weighs and where, consequences left out. */
export function saidBy(rule: string, forms: readonly FilledForm[]): string[] {
  return crossChecked(forms.map(checked)).flatMap((form) =>
    form.findings
      .filter((finding) => finding.rule === rule && finding.causedBy === null)
      .map(({ severity, says, at }) => `${severity} ${says} ${form.form.id}!${at[0]}`),
  );
}

/** What a rule says of forms: how much each of its findings weighs. */
export type Case = readonly [
  rule: string,
  what: string,
  forms: readonly FilledForm[],
  said: readonly string[],
];

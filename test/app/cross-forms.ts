import { checkForm } from '../../src/app/check/check-form';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import type { CheckedForm } from '../../src/app/check/report';
import { reportOf } from '../../src/app/check/report-of';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { hebei2018, national } from '../../src/packs';
import { departmentEconomicCodes } from '../../src/packs/codes/economic';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';

export type Edits = Readonly<Record<string, string | number | null>>;
export type FormToCheck = readonly [formId: string, values: FormValues, edits?: Edits];

export function checked([formId, values, edits = {}]: FormToCheck): CheckedForm {
  const form = [...national.forms, ...hebei2018.forms].find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const style = styleOf(form);
  const grid = sheetModel(gridOf({ packId: 'national', form, style }, values));
  for (const [at, value] of Object.entries(edits)) {
    const cell = parseCell(at);
    if (cell) grid.put(cell.row, cell.column, value);
  }
  const region = grid.used;
  if (!region) throw new Error(formId);
  const reading = readForm(form, style.id, grid, region);
  return checkForm({ form, styleId: style.id, grid, region, reading });
}

export function check(forms: readonly FormToCheck[]) {
  return reportOf(crossChecked(forms.map(checked)));
}

/** What rules between forms say, each at the form where it is told. */
export function said(forms: readonly FormToCheck[]): string[] {
  const report = check(forms);
  return report.findings
    .filter(({ elsewhere }) => elsewhere !== undefined)
    .map(({ rule, severity, form, params, elsewhere = [], causedBy }) => {
      const { difference } = params;
      const by = difference && 'amount' in difference ? difference.amount / 1e6 : 'nothing';
      const others = elsewhere.map(({ sheet }) => sheet).join(' ');
      const cause = causedBy === null ? '' : ` ← ${report.findings[causedBy]?.rule ?? '?'}`;
      return `${rule} ${severity} ${report.forms[form]?.form.id ?? '?'}, ${others}: ${by}${cause}`;
    });
}

export const unit = { unitCode: '112', unitName: '某某局' };
export const code = {
  classCode: '201',
  sectionCode: '03',
  itemCode: '02',
  itemName: '一般行政管理事务',
};
export const overview: FormToCheck = ['F07', { general: 100, function201: 100 }];
export const appropriation: FormToCheck = ['F10', { incomeGeneral: 100, function201General: 100 }];

export function income(amounts: FormValues): FormToCheck {
  return ['F08', { units: [{ ...unit, items: [{ ...code, ...amounts }] }] }];
}

export function grid(formId: string, amounts: FormValues, classCode = '201'): FormToCheck {
  return [formId, { units: [{ ...unit, items: [{ ...code, classCode, ...amounts }] }] }];
}

export function projects(general: number): FormToCheck {
  return projectsWith({ general });
}

export function projectsWith(amounts: FormValues): FormToCheck {
  const project = { kind: '特定目标类', name: '办公楼维修', unit: '某某局', ...amounts };
  return ['F16', { units: [{ ...unit, projects: [project] }] }];
}

export function economic(departmentCode: string, amounts: FormValues): FormValues {
  const known = departmentEconomicCodes.find((one) => one.code === departmentCode);
  return { departmentCode, departmentName: known?.name ?? null, ...amounts };
}

export function targets(values: FormValues): FormToCheck {
  const project = { code: '410796220000000003604', name: '办公楼维修', ...values };
  return ['F18', { units: [{ unitCode: '112001', unitName: '某某局', projects: [project] }] }];
}

export function purchase(values: FormValues): FormToCheck {
  const item = { project: '办公楼维修', goods: '修缮', quantity: 1, price: 2, publicBudget: 2 };
  return ['F04', { units: [{ unit: '某某局', items: [{ ...item, ...values }] }] }];
}

export const target: FormToCheck = ['F03', { projectName: '办公楼维修', fiscalFunds: 8 }];

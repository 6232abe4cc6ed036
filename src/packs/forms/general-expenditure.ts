import type { FormDefinition } from '../../domain/form/form-definition';
import { disclosureForm, unitLine } from './disclosure-form';
import { expenditureGrid } from './expenditure-grid';
import { functionalGridRules } from './functional-grid-rules';

/** F11. */
export const generalExpenditure: FormDefinition = {
  ...disclosureForm,
  rules: [...disclosureForm.rules, ...functionalGridRules],
  id: 'F11',
  title: '一般公共预算支出预算表',
  initials: 'ybggyszcysb',
  shortName: { zh: '一般公共预算支出表', en: 'General public budget expenditure' },
  sheetName: '一般公共预算支出预算表',
  styles: [
    expenditureGrid({
      heading: ['{year}年一般公共预算支出预算表'],
      lines: [unitLine(3)],
      nameLabel: '单位（科目名称）',
      totalZero: 'blank',
      notes: ['备注：本表仅含当年财政拨款安排的支出'],
    }),
  ],
};

import type { FormDefinition } from '../../domain/form/form-definition';
import { disclosureForm, unitLine } from './disclosure-form';
import { expenditureGrid } from './expenditure-grid';
import { functionalGridRules } from './functional-grid-rules';

/** F09. */
export const departmentExpenditure: FormDefinition = {
  ...disclosureForm,
  rules: [...disclosureForm.rules, ...functionalGridRules],
  id: 'F09',
  title: '部门支出预算表',
  initials: 'bmzcysb',
  shortName: { zh: '支出预算表', en: 'Expenditure budget' },
  sheetName: '部门支出预算表',
  styles: [
    expenditureGrid({
      heading: ['{year}年部门支出预算表'],
      lines: [unitLine(3)],
      nameLabel: '单位（科目名称）',
      totalZero: 'blank',
      notes: [],
    }),
  ],
};

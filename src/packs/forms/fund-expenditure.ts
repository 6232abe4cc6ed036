import type { FormDefinition } from '../../domain/form/form-definition';
import { disclosureForm, narrowUnitLine } from './disclosure-form';
import { noteWhileEmpty } from './empty-note';
import { expenditureGrid } from './expenditure-grid';
import { functionalGridRules } from './functional-grid-rules';

/** F15, with what it says below a table without amounts. */
function fundForm(note: string): FormDefinition {
  return {
    ...disclosureForm,
    id: 'F15',
    title: '政府性基金支出预算表',
    initials: 'zfxjjzcysb',
    shortName: { zh: '政府性基金支出表', en: 'Government fund expenditure' },
    sheetName: '政府性基金支出预算表',
    rules: [
      ...disclosureForm.rules,
      ...functionalGridRules,
      noteWhileEmpty('DOC-EMPTYNOTE', 'total'),
    ],
    styles: [
      expenditureGrid({
        heading: ['{year}年政府性基金支出预算表'],
        lines: [narrowUnitLine(3)],
        nameLabel: '单位(科目名称)',
        totalZero: 'printed',
        notes: [],
        emptyNote: { whileZero: 'total', text: note },
      }),
    ],
  };
}

export const fundExpenditure = fundForm('注：本年度无政府性基金预算支出，故本表无数据');

/** As 河南 prints it, with its half-width marks. */
export const fundExpenditureOfHenan = fundForm(
  '注:我部门没有政府性基金收入,也没有使用政府性基金安排支出,故此表无数据。',
);

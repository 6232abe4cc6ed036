import type { FormDefinition } from '../../domain/form/form-definition';
import { disclosureForm, narrowUnitLine } from './disclosure-form';
import { noteWhileEmpty } from './empty-note';
import { expenditureGrid } from './expenditure-grid';
import { functionalGridRules } from './functional-grid-rules';

/** F19: the grid of F15, for 国有资本经营预算. */
export const stateCapitalExpenditure: FormDefinition = {
  ...disclosureForm,
  id: 'F19',
  title: '国有资本经营预算支出表',
  initials: 'gyzbjyyszcb',
  shortName: { zh: '国有资本经营支出表', en: 'State capital expenditure' },
  sheetName: '国有资本经营预算支出表',
  rules: [
    ...disclosureForm.rules,
    ...functionalGridRules,
    noteWhileEmpty('DOC-EMPTYNOTE', 'total'),
  ],
  styles: [
    expenditureGrid({
      heading: ['{year}年国有资本经营预算支出表'],
      lines: [narrowUnitLine(3)],
      nameLabel: '单位(科目名称)',
      totalZero: 'printed',
      notes: [],
      emptyNote: {
        whileZero: 'total',
        text: '注：本年度无国有资本经营预算支出，故本表无数据',
      },
    }),
  ],
};

import type { FormDefinition } from '../../domain/form/form-definition';
import { disclosureForm } from '../forms/disclosure-form';
import { listByFunds } from './list-by-funds';
import { titled } from './titled';

const funds = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
  ['unitFunds', '单位资金'],
] as const;

/** What is bought, for which project, with which funds. Most places print it in heads of their own: those are read as they are. */
export const procurementElsewhere: FormDefinition = {
  ...disclosureForm,
  rules: [
    ...disclosureForm.rules,
    { ...{ id: 'PR-SUM', kind: 'product' }, field: 'total', quantity: 'quantity', price: 'price' },
  ],
  id: 'E05',
  title: '政府采购支出表',
  initials: 'zfcgzcb',
  shortName: { zh: '政府采购表', en: 'Procurement' },
  sheetName: '政府采购支出表',
  styles: [
    listByFunds({
      id: 'projects',
      titles: titled('政府采购支出表', '政府采购预算表', '政府采购支出预算表'),
      item: { zh: '采购项目', en: 'Purchase' },
      about: [
        ['project', '项目名称'],
        ['goods', '采购品目'],
      ],
      funds,
    }),
  ],
};

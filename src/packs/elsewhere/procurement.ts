import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, middle, row, sum, text, total } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { layoutElsewhere } from './layout-elsewhere';
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
    layoutElsewhere({
      id: 'projects',
      titles: titled('政府采购支出表', '政府采购预算表', '政府采购支出预算表'),
      width: 3 + funds.length,
      header: [
        row(
          ...[head('项目名称'), head('采购品目'), head('合计')],
          ...funds.map(([, label]) => head(label)),
        ),
      ],
      body: [
        row(
          middle('合计', 2),
          total('total', '合计', 'items.total', { marked: true }),
          ...funds.map(([id, label]) => total(id, label, `items.${id}`)),
        ),
        {
          block: 'items',
          item: { zh: '采购项目', en: 'Purchase' },
          parts: [
            row(
              text('project', '项目名称'),
              text('goods', '采购品目'),
              sum(
                'total',
                '合计',
                funds.map(([id]) => id),
              ),
              ...funds.map(([id, label]) => amount(id, label)),
            ),
          ],
        },
      ],
    }),
  ],
};

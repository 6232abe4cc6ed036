import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, input, middle, row, sum, text, total } from './cells';
import { codesAddedOnce } from './codes-added-once';
import { codeHelp } from './field-help';
import { disclosureForm, disclosureStyle, unitLine } from './disclosure-form';

/** F13. Announced by the disclosure of 新乡 of 2022 and not printed there: the columns are those in use. */
const funds = [
  ['general', '一般公共预算小计'],
  ['generalAppropriation', '一般公共预算其中：财政拨款'],
  ['fund', '政府性基金'],
  ['stateCapital', '国有资本经营预算'],
  ['specialAccount', '财政专户管理资金'],
  ['unitFunds', '单位资金'],
  ['carriedOver', '上年结转'],
] as const;

const added = funds.map(([id]) => id).filter((id) => id !== 'generalAppropriation');

const codes = ['departmentClass', 'departmentSection'];

export const economicClassification: FormDefinition = {
  ...disclosureForm,
  id: 'F13',
  title: '支出经济分类汇总表',
  initials: 'zcjjflhzb',
  shortName: { zh: '经济分类汇总表', en: 'Economic classification' },
  sheetName: '支出经济分类汇总表',
  rules: [
    ...disclosureForm.rules,
    codesAddedOnce,
    {
      id: 'AR-SUM',
      kind: 'compared',
      field: 'generalAppropriation',
      relation: 'atMost',
      to: ['general'],
    },
  ],
  styles: [
    {
      ...disclosureStyle,
      columns: [36, 32, 126, 36, 32, 112, 64, 62, 62, 58, 58, 58, 54, 54],
      heading: ['{year}年支出经济分类汇总表'],
      lines: [unitLine(3)],
      header: [
        row(
          head('部门预算经济分类', 3),
          head('政府预算经济分类', 3),
          head('总计', 1, 2),
          head('一般公共预算', 2),
          head('政府性基金', 1, 2),
          head('国有资本经营预算', 1, 2),
          head('财政专户管理资金', 1, 2),
          head('单位资金', 1, 2),
          head('上年结转', 1, 2),
        ),
        row(
          head('类'),
          head('款'),
          head('名称'),
          head('类'),
          head('款'),
          head('名称'),
          head('小计'),
          head('其中：财政拨款'),
        ),
      ],
      body: [
        row(
          middle('合计', 6),
          total('total', '总计', 'items.total', { codes }),
          ...funds.map(([id, label]) => total(id, label, `items.${id}`, { codes })),
        ),
        {
          block: 'items',
          item: { zh: '经济科目', en: 'Economic code' },
          offered: 3,
          parts: [
            row(
              input('code', 'departmentClass', '部门预算经济分类（类）', {
                required: true,
                ...codeHelp.economicClass,
              }),
              input(
                'code',
                'departmentSection',
                '部门预算经济分类（款）',
                codeHelp.economicSection,
              ),
              text('departmentName', '部门预算经济分类名称', { required: true }),
              input('code', 'governmentClass', '政府预算经济分类（类）', codeHelp.governmentClass),
              input(
                'code',
                'governmentSection',
                '政府预算经济分类（款）',
                codeHelp.economicSection,
              ),
              text('governmentName', '政府预算经济分类名称'),
              sum('total', '总计', added),
              ...funds.map(([id, label]) => amount(id, label)),
            ),
          ],
        },
      ],
      notes: [],
      orientation: 'landscape',
    },
  ],
};

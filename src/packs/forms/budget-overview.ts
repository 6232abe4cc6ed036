import type { FormCell } from '../../domain/form/form-cell';
import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, empty, head, middle, name, row, sum } from './cells';
import { disclosureForm, disclosureStyle, unitLine } from './disclosure-form';
import { functionalRows } from './functional-rows';

/** F07. */
const sources = [
  ['general', '一、一般公共预算'],
  ['generalAppropriation', '其中：财政拨款'],
  ['fund', '二、政府性基金预算拨款收入'],
  ['stateCapital', '三、国有资本经营预算拨款收入'],
  ['specialAccount', '四、财政专户管理资金收入'],
  ['business', '五、事业收入'],
  ['commercial', '六、事业单位经营收入'],
  ['superior', '七、上级补助收入'],
  ['affiliated', '八、附属单位上缴收入'],
  ['other', '九、其他收入'],
] as const;

/** A part of the row above it, not a source of its own. */
const isPart = (id: string) => id === 'generalAppropriation';

const added = sources.map(([id]) => id).filter((id) => !isPart(id));

const incomeCells: readonly FormCell[][] = sources.map(([id, label]) => [
  name(label),
  amount(id, label, { marked: !isPart(id) }),
]);

const body = functionalRows.map(({ code, numeral, name: function_ }, index) =>
  row(
    ...(incomeCells[index] ?? empty(2)),
    name(`${numeral}、${function_}`),
    amount(`function${code}`, function_),
  ),
);

export const budgetOverview: FormDefinition = {
  ...disclosureForm,
  id: 'F07',
  title: '部门收支预算表',
  initials: 'bmszysb',
  shortName: { zh: '收支预算表', en: 'Budget overview' },
  sheetName: '部门收支预算表',
  rules: [
    ...disclosureForm.rules,
    {
      id: 'AR-SUM',
      kind: 'compared',
      field: 'generalAppropriation',
      relation: 'atMost',
      to: ['general'],
    },
    { id: 'X-T01', kind: 'calculated' },
    {
      id: 'X-T01',
      kind: 'compared',
      field: 'incomeTotal',
      relation: 'equal',
      to: ['expenditureTotal'],
    },
  ],
  styles: [
    {
      ...disclosureStyle,
      columns: [164, 78, 178, 80],
      heading: ['{year}年部门收支预算表'],
      lines: [unitLine(1)],
      header: [
        row(head('收入', 2), head('支出', 2)),
        row(head('项目'), head('金额'), head('项目'), head('金额')),
      ],
      body: [
        ...body,
        row(
          middle('本年收入合计'),
          sum('income', '本年收入合计', added, { marked: true }),
          middle('本年支出合计'),
          sum(
            'expenditure',
            '本年支出合计',
            functionalRows.map(({ code }) => `function${code}`),
            { marked: true },
          ),
        ),
        row(
          name('上年结转结余'),
          amount('carriedOver', '上年结转结余', { marked: true }),
          name('年终结转结余'),
          amount('carriedForward', '年终结转结余', { marked: true }),
        ),
        row(
          middle('收入总计'),
          sum('incomeTotal', '收入总计', ['income', 'carriedOver'], { marked: true }),
          middle('支出总计'),
          sum('expenditureTotal', '支出总计', ['expenditure', 'carriedForward'], { marked: true }),
        ),
      ],
      notes: [],
      orientation: 'portrait',
    },
  ],
};

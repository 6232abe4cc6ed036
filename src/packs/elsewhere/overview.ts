import type { FormCell } from '../../domain/form/form-cell';
import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, middle, name, row, sum } from '../forms/cells';
import { budgetOverview } from '../forms/budget-overview';
import { functionNames } from './function-names';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';
import { twoLists } from './two-lists';

const sources = [
  ['general', '一般公共预算拨款收入', '一般公共预算财政拨款收入', '一般公共预算拨款'],
  ['fund', '政府性基金预算拨款收入', '政府性基金预算财政拨款收入', '政府性基金预算拨款'],
  [
    'stateCapital',
    '国有资本经营预算拨款收入',
    ...['国有资本经营预算财政拨款收入', '国有资本经营预算拨款'],
  ],
  ['specialAccount', '财政专户管理资金收入', '财政专户管理资金', '财政专户拨款'],
  ['business', '事业收入'],
  ['commercial', '事业单位经营收入', '经营收入'],
  ['superior', '上级补助收入'],
  ['affiliated', '附属单位上缴收入', '下级单位上缴收入'],
  ['other', '其他收入'],
] as const;

const marked = { marked: true };
const income: readonly FormCell[][] = [
  ...sources.map(([id, label]) => [name(label), amount(id, label, marked)]),
  [
    middle('本年收入合计'),
    sum(
      'income',
      '本年收入合计',
      sources.map(([id]) => id),
      marked,
    ),
  ],
  [name('上年结转结余'), amount('carriedOver', '上年结转结余', marked)],
  [middle('收入总计'), sum('incomeTotal', '收入总计', ['income', 'carriedOver'], marked)],
];
const expenditure: readonly FormCell[][] = [
  ...functionNames.map(([code, label]) => [name(label), amount(`function${code}`, label)]),
  [
    middle('本年支出合计'),
    sum(
      'expenditure',
      '本年支出合计',
      functionNames.map(([code]) => `function${code}`),
      marked,
    ),
  ],
  [name('年终结转结余'), amount('carriedForward', '年终结转结余', marked)],
  [
    middle('支出总计'),
    sum('expenditureTotal', '支出总计', ['expenditure', 'carriedForward'], marked),
  ],
];

/** F07 as 收支总表. */
export const overviewElsewhere: FormDefinition = {
  ...budgetOverview,
  styles: [
    layoutElsewhere({
      id: 'lists',
      titles: titled('收支总表', '收支总体情况表', '收支预算总表', '收支总体情况', '收支预算表'),
      width: 4,
      header: [
        row(head('收入', 2), head('支出', 2)),
        row(head('项目'), head('预算数'), head('项目'), head('预算数')),
      ],
      body: twoLists(income, expenditure, 3),
      sides: {
        columns: [2, 2],
        names: [
          ...sources.map(([, ...names]) => names),
          ...functionNames.map(([, ...names]) => names),
          ['本年收入合计', '收入合计', '本年收入小计'],
          ['本年支出合计', '支出合计', '本年支出小计'],
          ['上年结转结余', '上年结转', '上年结转和结余', '上年结转收入'],
          ['年终结转结余', '结转下年', '年终结转', '年终结转和结余', '年末结转结余'],
        ],
      },
    }),
  ],
};

import type { FormCell } from '../../domain/form/form-cell';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, head, middle, name, row, sum } from '../forms/cells';
import { fiscalAppropriation } from '../forms/fiscal-appropriation';
import { functionNames } from './function-names';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';
import { twoLists } from './two-lists';

const marked = { marked: true };
const grants = [
  ['General', '一般公共预算拨款', '一般公共预算财政拨款', '一般公共预算拨款收入'],
  ['Fund', '政府性基金预算拨款', '政府性基金预算财政拨款', '政府性基金预算拨款收入'],
  [
    'StateCapital',
    '国有资本经营预算拨款',
    ...['国有资本经营预算财政拨款', '国有资本经营预算拨款收入'],
  ],
] as const;

const grantLines = (id: string, about: string): FormCell[][] =>
  grants.map(([grant, label]) => [
    name(label),
    amount(`${id}${grant}`, `${about}${label}`, marked),
  ]);
const sumOf = (id: string, label: string, of: string): FormCell[] => [
  name(label),
  sum(
    id,
    label,
    grants.map(([grant]) => `${of}${grant}`),
    marked,
  ),
];

const income: readonly FormCell[][] = [
  sumOf('income', '本年收入', 'income'),
  ...grantLines('income', ''),
  sumOf('carriedOver', '上年结转', 'carriedOver'),
  ...grantLines('carriedOver', '上年结转'),
  [middle('收入总计'), sum('incomeTotal', '收入总计', ['income', 'carriedOver'], marked)],
];

/** The columns of the expenditure: all funds together, or each in its own. */
interface Column {
  readonly id: string;
  readonly label: string;
  readonly add?: readonly string[];
}

const together: readonly Column[] = [{ id: 'Total', label: '预算数' }];
const byFund: readonly Column[] = [
  { id: 'Total', label: '合计', add: ['General', 'Fund', 'StateCapital'] },
  { id: 'General', label: '一般公共预算' },
  { id: 'Fund', label: '政府性基金预算' },
  { id: 'StateCapital', label: '国有资本经营预算' },
];

function expenditure(columns: readonly Column[]): FormCell[][] {
  const typed = (id: string, label: string): FormCell[] => [
    name(label),
    ...columns.map((column) =>
      column.add
        ? sum(
            `${id}${column.id}`,
            `${label}${column.label}`,
            column.add.map((part) => `${id}${part}`),
          )
        : amount(`${id}${column.id}`, `${label}${column.label}`),
    ),
  ];
  const added = (id: string, label: string, of: readonly string[]): FormCell[] => [
    name(label),
    ...columns.map((column) =>
      sum(
        `${id}${column.id}`,
        `${label}${column.label}`,
        of.map((part) => `${part}${column.id}`),
        marked,
      ),
    ),
  ];
  return [
    added(
      'current',
      '本年支出',
      functionNames.map(([code]) => `function${code}`),
    ),
    ...functionNames.map(([code, label]) => typed(`function${code}`, label)),
    typed('carriedForward', '年终结转结余'),
    added('expenditure', '支出总计', ['current', 'carriedForward']),
  ];
}

function layout(id: string, header: readonly FormPart[], columns: readonly Column[]): FormStyle {
  return layoutElsewhere({
    id,
    titles: titled('财政拨款收支总表', '财政拨款收支总体情况表', '财政拨款收支预算总表'),
    width: 3 + columns.length,
    header,
    body: twoLists(income, expenditure(columns), 1),
    sides: {
      columns: [2, 1 + columns.length],
      names: [
        ...grants.map(([, ...names]) => names),
        ...functionNames.map(([, ...names]) => names),
        ['上年结转', '上年结转结余'],
        ['年终结转结余', '结转下年', '年终结转'],
        ['收入总计', '收入合计'],
        ['支出总计', '支出合计'],
      ],
    },
  });
}

/** F10 as 财政拨款收支总表. */
export const appropriationElsewhere: FormDefinition = {
  ...fiscalAppropriation,
  styles: [
    layout(
      'lists',
      [
        row(head('收入', 2), head('支出', 2)),
        row(head('项目'), head('预算数'), head('项目'), head('预算数')),
      ],
      together,
    ),
    layout(
      'listsByFund',
      [
        row(head('收入', 2), head('支出', 5)),
        row(head('项目'), head('预算数'), head('项目'), ...byFund.map(({ label }) => head(label))),
      ],
      byFund,
    ),
    layout(
      'listsByAppropriation',
      [
        row(head('收入', 2), head('支出', 5)),
        row(
          ...[head('项目'), head('预算数'), head('项目')],
          // 一般公共预算财政拨款, where others print 一般公共预算.
          ...byFund.map(({ label }, at) => head(at === 0 ? label : `${label}财政拨款`)),
        ),
      ],
      byFund,
    ),
  ],
};

import type { FormCell } from '../../domain/form/form-cell';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, head, middle, name, row, sum } from '../forms/cells';
import { fiscalAppropriation } from '../forms/fiscal-appropriation';
import { functionNames, functionWords } from './function-names';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';
import { twoLists } from './two-lists';

const marked = { marked: true };
const grants = [
  [
    'General',
    '一般公共预算拨款',
    ...['一般公共预算财政拨款', '一般公共预算拨款收入', '一般公共预算资金', '一般公共预算'],
    ...['一般公共预算收入', '一般公共预算结转'],
  ],
  [
    'Fund',
    '政府性基金预算拨款',
    ...['政府性基金预算财政拨款', '政府性基金预算拨款收入', '政府性基金预算资金'],
    ...['政府性基金', '政府性基金预算', '政府性基金预算收入', '政府性基金预算结转'],
  ],
  [
    'StateCapital',
    '国有资本经营预算拨款',
    ...['国有资本经营预算财政拨款', '国有资本经营预算拨款收入', '国有资本经营预算资金'],
    ...['国有资本经营预算', '国有资本经营预算收入', '国有资本经营预算结转'],
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

/** As some heads have them: 一般公共预算拨款. */
const byGrant: readonly Column[] = byFund.map((one, at) =>
  at === 0 ? one : { ...one, label: `${one.label}拨款` },
);

const bySpending: readonly Column[] = byFund.map((one, at) =>
  at === 0 ? one : { ...one, label: `${one.label}支出` },
);
/** Where there is no 国有资本经营预算. */
const byTwoFunds: readonly Column[] = byFund
  .slice(0, 3)
  .map((one) => (one.add ? { ...one, add: one.add.slice(0, 2) } : one));

function expenditure(columns: readonly Column[], isPlain = false): FormCell[][] {
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
  const functions = functionNames.map(([code, label]) => typed(`function${code}`, label));
  const ids = functionNames.map(([code]) => `function${code}`);
  return isPlain
    ? [...functions, added('expenditure', '支出总计', ids)]
    : [
        added('current', '本年支出', ids),
        ...functions,
        typed('carriedForward', '年终结转结余'),
        added('expenditure', '支出总计', ['current', 'carriedForward']),
      ];
}

/** Only what is appropriated this year, without sums of it and of what it is spent for. */
const plainIncome: readonly FormCell[][] = [
  ...grantLines('income', ''),
  [
    middle('收入总计'),
    sum(
      'incomeTotal',
      '收入总计',
      grants.map(([grant]) => `income${grant}`),
      marked,
    ),
  ],
];
const subsidyIncome: readonly FormCell[][] = [
  sumOf('income', '财政拨款（补助）', 'income'),
  ...grantLines('income', ''),
  [middle('收入总计'), sum('incomeTotal', '收入总计', ['income'], marked)],
];

function layout(
  id: string,
  header: readonly FormPart[],
  columns: readonly Column[],
  lists: readonly [FormCell[][], FormCell[][]] | null = null,
): FormStyle {
  const [left, right] = lists ?? [income, expenditure(columns)];
  return layoutElsewhere({
    id,
    titles: titled(
      ...['财政拨款收支总表', '财政拨款收支总体情况表', '财政拨款收支预算总表'],
      '财政拨款收支预算总体情况表',
    ),
    width: 3 + columns.length,
    header,
    body: twoLists(left, right, 1),
    sides: {
      columns: [2, 1 + columns.length],
      names: [
        ...grants.map(([, ...names]) => names),
        ...functionWords,
        ['上年结转', '上年结转结余', '上年结转（结余）'],
        ['本年收入', '本年财政拨款收入'],
        ['年终结转结余', '结转下年', '年终结转', '结转下年支出', '年末结转结余'],
        ['收入总计', '收入合计'],
        ['支出总计', '支出合计'],
      ],
    },
  });
}

const headsOf = (over: readonly [string, string], columns: readonly Column[]) => [
  row(head(over[0], 2), head(over[1], 1 + columns.length)),
  row(head('项目'), head('预算数'), head('项目'), ...columns.map(({ label }) => head(label))),
];
const sides = ['收入', '支出'] as const;
const appropriationSides = ['财政拨款收入', '财政拨款支出'] as const;

/** F10 as 财政拨款收支总表. */
export const appropriationElsewhere: FormDefinition = {
  ...fiscalAppropriation,
  styles: [
    layout('lists', headsOf(sides, together), together),
    layout('listsByFund', headsOf(sides, byFund), byFund),
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
    layout('listsByGrant', headsOf(sides, byGrant), byFund),
    layout('listsBySpending', headsOf(sides, bySpending), byFund),
    layout('listsByTwoFunds', headsOf(sides, byTwoFunds), byTwoFunds),
    layout('plainLists', headsOf(sides, together), together, [
      [...plainIncome],
      expenditure(together, true),
    ]),
    layout('plainListsByFund', headsOf(appropriationSides, byFund), byFund, [
      [...plainIncome],
      expenditure(byFund, true),
    ]),
    layout('subsidyListsByFund', headsOf(appropriationSides, byFund), byFund, [
      [...subsidyIncome],
      expenditure(byFund, true),
    ]),
  ],
};

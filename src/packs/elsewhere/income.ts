import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, input, middle, row, sum, text, total } from '../forms/cells';
import { carriedOverIncome } from '../forms/carried-over-income';
import { income } from '../forms/income';
import { incomeByCode } from './income-by-code';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

const titles = titled(
  ...['收入总表', '收入总体情况表', '收入预算总表', '收入预算表', '收入预算总体情况表'],
);

const thisYear = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
  ['specialAccount', '财政专户管理资金'],
  ['business', '事业收入'],
  ['commercial', '事业单位经营收入'],
  ['superior', '上级补助收入'],
  ['affiliated', '附属单位上缴收入'],
  ['other', '其他收入'],
] as const;

const flatIncome = [
  ['carriedOver', '上年结转'],
  ['general', '一般公共预算拨款收入'],
  ['fund', '政府性基金预算拨款收入'],
  ['stateCapital', '国有资本经营预算拨款收入'],
  ['business', '事业收入'],
  ['commercial', '事业单位经营收入'],
  ['other', '其他收入'],
  ['superior', '上级补助收入'],
  ['affiliated', '附属单位上缴收入'],
  ['reserve', '用事业基金弥补收支差额'],
] as const;

interface Column {
  readonly id: string;
  readonly label: string;
  readonly add?: readonly string[];
}

const idsOf = (parts: readonly (readonly [string, string])[]) => parts.map(([id]) => id);
const columnsOf = (parts: readonly (readonly [string, string])[], about = ''): Column[] =>
  parts.map(([id, label]) => ({ id, label: `${about}${label}` }));

const inTwoYears: readonly Column[] = [
  { id: 'total', label: '合计', add: ['income', 'carriedOver'] },
  { id: 'income', label: '本年收入小计', add: idsOf(thisYear) },
  ...columnsOf(thisYear),
  { id: 'carriedOver', label: '上年结转结余小计', add: idsOf(carriedOverIncome) },
  ...columnsOf(carriedOverIncome, '上年结转结余'),
];

const codeAndName = (code: string, name: string, label: string) => [
  input('code', code, `${label}代码`),
  text(name, `${label}名称`),
];
const amounts = (columns: readonly Column[]) =>
  columns.map(({ id, label, add }) => (add ? sum(id, label, add) : amount(id, label)));
const totals = (columns: readonly Column[], block: string) =>
  columns.map(({ id, label }) => total(id, label, `${block}.${id}`, { marked: true }));

const units = (columns: readonly Column[]) => ({
  block: 'units',
  item: { zh: '单位', en: 'Unit' },
  parts: [row(...codeAndName('unitCode', 'unitName', '单位'), ...amounts(columns))],
});

/** A department adds up its units: 022, and 022001 below it. */
function departments(columns: readonly Column[]) {
  return [
    row(middle('合计', 2), ...totals(columns, 'departments')),
    {
      block: 'departments',
      item: { zh: '部门', en: 'Department' },
      begins: { matches: { field: 'departmentCode', pattern: '^\\d{3}$' } },
      parts: [
        row(
          ...codeAndName('departmentCode', 'departmentName', '部门'),
          ...totals(columns, 'units'),
        ),
        units(columns),
      ],
    },
  ];
}

const header = [
  row(
    head('部门代码', 1, 2),
    head('部门名称', 1, 2),
    head('合计', 1, 2),
    head('本年收入', 10),
    head('上年结转结余', 6),
  ),
  row(
    head('小计'),
    ...thisYear.map(([, label]) => head(label)),
    head('小计'),
    ...carriedOverIncome.map(([, label]) => head(label)),
  ),
];

const flat: readonly Column[] = [
  {
    id: 'total',
    label: '合计',
    add: [...flatIncome.map(([id]) => id)],
  },
  ...columnsOf(flatIncome),
];

/** A row of heads, and what was carried over behind the rest. */
const inOneRow: readonly Column[] = [
  { id: 'total', label: '合计', add: [...idsOf(thisYear), 'carriedOver'] },
  ...columnsOf([
    ['general', '一般公共预算拨款'],
    ['fund', '政府性基金预算拨款'],
    ['stateCapital', '国有资本经营预算拨款'],
    ['specialAccount', '财政专户管理资金'],
    ['business', '事业收入'],
    ['superior', '上级补助收入'],
    ['affiliated', '附属单位上缴收入'],
    ['commercial', '事业单位经营收入'],
    ['other', '其他收入'],
  ]),
  { id: 'carriedOver', label: '上年结转结余' },
];

const bySource = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
  ['specialAccount', '财政专户管理资金'],
  ['unitFunds', '单位资金'],
] as const;
const carriedBySource = carriedOverIncome.slice(0, 3);

/** 单位资金 as one source. */
const inSources: readonly Column[] = [
  { id: 'total', label: '合计', add: ['income', 'carriedOver'] },
  { id: 'income', label: '本年收入小计', add: idsOf(bySource) },
  ...columnsOf(bySource),
  { id: 'carriedOver', label: '上年结转结余小计', add: idsOf(carriedBySource) },
  ...columnsOf(carriedBySource, '上年结转结余'),
];

const sourceHeader = [
  row(
    ...[head('部门代码', 1, 2), head('部门名称', 1, 2), head('合计', 1, 2)],
    ...[head('本年收入', 6), head('上年结转结余', 4)],
  ),
  row(
    ...[head('小计'), ...bySource.map(([, label]) => head(label))],
    ...[head('小计'), ...carriedBySource.map(([, label]) => head(label))],
  ),
];

/** What was carried over in one column. */
const inSourcesOnce: readonly Column[] = [
  ...inSources.filter(({ id }) => !id.startsWith('carriedOver')),
  { id: 'carriedOver', label: '上年结转' },
];
const sourceOnceHeader = [
  row(
    ...[head('部门代码', 1, 2), head('部门名称', 1, 2), head('合计', 1, 2)],
    ...[head('本年收入', 6), head('上年结转', 1, 2)],
  ),
  row(head('小计'), ...bySource.map(([, label]) => head(label))),
];

/** F08 as 收入总表. */
export const incomeElsewhere: FormDefinition = {
  ...income,
  rules: [
    ...income.rules,
    { id: 'AR-SUM', kind: 'compared', field: 'education', relation: 'atMost', to: ['business'] },
    { id: 'AR-SUM', kind: 'compared', field: 'medical', relation: 'atMost', to: ['business'] },
  ],
  styles: [
    layoutElsewhere({
      id: 'departments',
      titles,
      width: 19,
      header,
      body: departments(inTwoYears),
    }),
    layoutElsewhere({
      id: 'units',
      titles,
      width: 19,
      header,
      body: [row(middle('合计', 2), ...totals(inTwoYears, 'units')), units(inTwoYears)],
    }),
    layoutElsewhere({
      id: 'flat',
      titles,
      width: 2 + flat.length,
      header: [
        row(head('项目', 2), ...flat.map(({ label }) => head(label, 1, 2))),
        row(head('单位代码'), head('单位名称（科目）')),
      ],
      body: [row(middle('合计', 2), ...totals(flat, 'units')), units(flat)],
    }),
    layoutElsewhere({
      id: 'inOneRow',
      titles,
      width: 2 + inOneRow.length,
      header: [
        row(head('单位编码'), head('单位名称'), ...inOneRow.map(({ label }) => head(label))),
      ],
      body: [row(middle('合计', 2), ...totals(inOneRow, 'units')), units(inOneRow)],
    }),
    layoutElsewhere({
      ...{ id: 'sources', titles, width: 2 + inSources.length, header: sourceHeader },
      body: [row(middle('合计', 2), ...totals(inSources, 'units')), units(inSources)],
    }),
    layoutElsewhere({
      ...{ id: 'departmentSources', titles, width: 2 + inSourcesOnce.length },
      ...{ header: sourceOnceHeader, body: departments(inSourcesOnce) },
    }),
    ...incomeByCode(titles),
  ],
};

import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormCell } from '../../domain/form/form-cell';
import type { ComparedRule } from '../../domain/form/form-rule';
import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, derived, empty, head, input, middle, row, text, total } from './cells';
import { projectNameHelp } from './field-help';
import { noteWhileEmpty } from './empty-note';
import { amountsNotNegative } from './not-negative';
import { officialTypography } from './official-typography';

/** F04. A column of amounts, from the left; with parts where it adds up others. */
interface AmountColumn {
  readonly id: string;
  readonly label: string;
  readonly formula?: { readonly add: readonly string[] } | { readonly multiply: [string, string] };
}

const publicBudget: AmountColumn = { id: 'publicBudget', label: '一般公共预算拨款' };
const governmentFunds: AmountColumn = { id: 'governmentFunds', label: '基金预算拨款' };
const stateCapital: AmountColumn = { id: 'stateCapital', label: '国有资本经营预算拨款' };
const fiscalAccount: AmountColumn = { id: 'fiscalAccount', label: '财政专户核拨' };
const otherIncome: AmountColumn = { id: 'otherIncome', label: '其他来源收入' };
const unitFunds: AmountColumn = { id: 'unitFunds', label: '单位资金' };
const otherChannels: AmountColumn = { id: 'otherChannels', label: '其他渠道资金' };
const all: AmountColumn = {
  id: 'total',
  label: '总计',
  formula: { multiply: ['quantity', 'price'] },
};
const thisYear = (...parts: AmountColumn[]): AmountColumn => ({
  id: 'thisYear',
  label: '合计',
  formula: { add: parts.map(({ id }) => id) },
});

/** What is bought, for what: the seven columns before the amounts. */
const item: readonly FormCell[] = [
  text('project', '项目名称', { required: true, ...projectNameHelp }),
  amount('projectBudget', '预算资金', { help: '项目的预算资金，不小于采购金额。' }),
  text('goods', '采购物品名称', {
    required: true,
    help: '请写具体的名称，例如台式计算机、印刷服务。',
  }),
  input('code', 'catalogueCode', '政府采购目录序号', {
    help: '请填写政府采购品目代码，例如C1001。',
  }),
  input('choice', 'measure', '计量单位', {
    choices: ['项', '个', '台', '套', '辆', '件', '批', '次', '人', '平方米'],
  }),
  input('quantity', 'quantity', '数量', { required: true }),
  amount('price', '单价', { required: true }),
];

/** The totals over a block, and the columns before them empty. */
function totalRow(
  first: FormCell,
  block: string,
  columns: readonly AmountColumn[],
  marked = false,
) {
  return row(
    first,
    ...empty(item.length - 1),
    ...columns.map(({ id, label }) => total(id, label, `${block}.${id}`, marked ? { marked } : {})),
  );
}

function items(columns: readonly AmountColumn[], offered: number): FormPart {
  return {
    block: 'items',
    item: { zh: '采购项目', en: 'purchase' },
    offered,
    parts: [
      row(
        ...item,
        ...columns.map(({ id, label, formula }) =>
          formula ? derived(id, label, formula) : amount(id, label),
        ),
      ),
    ],
  };
}

/** All units together, then each with what it buys. */
function bodyByUnit(columns: readonly AmountColumn[]): FormPart[] {
  const unit = text('unit', '单位名称', {
    required: true,
    preset: '{department}',
    suffix: '小计',
    help: '请填写单位名称，“小计”会自动显示在后面。',
  });
  return [
    totalRow(middle('合　计'), 'units', columns, true),
    {
      block: 'units',
      item: { zh: '单位', en: 'unit' },
      parts: [totalRow(unit, 'items', columns), items(columns, 5)],
      begins: {
        filled: ['unit'],
        blank: ['projectBudget', 'goods', 'catalogueCode', 'measure', 'quantity', 'price'],
      },
    },
  ];
}

const common = {
  heading: ['部门政府采购预算'],
  notes: [],
  typography: officialTypography,
  orientation: 'landscape',
} as const;

function itemHeads(measure: string, rows: number): FormCell[] {
  return [
    head('采购物品名称', 1, rows),
    head('政府采购目录序号', 1, rows),
    head(measure, 1, rows),
    head('数量', 1, rows),
    head('单价', 1, rows),
  ];
}

const widths = [92, 52, 68, 52, 40, 38, 46];
const fromThisYear = thisYear(publicBudget, governmentFunds, fiscalAccount, otherIncome);
const threeRowHeads = (lower: FormCell[], lowest: FormCell[]) => [
  row(head('政府采购项目来源', 2), ...itemHeads('数量单位', 3), head('政府采购金额', 7)),
  row(head('项目名称', 1, 2), head('预算资金', 1, 2), head('总计', 1, 2), ...lower),
  row(...lowest),
];
const fundHeads = [
  head('合计'),
  head('一般公共预算拨款'),
  head('基金预算拨款'),
  head('财政专户核拨'),
];

const byChannel: FormStyle = {
  ...common,
  id: 'a',
  name: { zh: '总计和资金渠道', en: 'Totals and channels' },
  columns: [...widths, 50, 50, 52, 52, 52, 52, 52],
  lines: [{ left: '{code}{department}', right: '单位：{unit}', rightColumns: 2 }],
  header: threeRowHeads(
    [head('当年部门预算安排资金', 5), head('其他渠道资金', 1, 2)],
    [...fundHeads, head('其他来源收入')],
  ),
  body: bodyByUnit([
    all,
    fromThisYear,
    publicBudget,
    governmentFunds,
    fiscalAccount,
    otherIncome,
    otherChannels,
  ]),
};

const shortYear = thisYear(publicBudget, governmentFunds, stateCapital, fiscalAccount, unitFunds);
const shortColumns = [
  shortYear,
  publicBudget,
  governmentFunds,
  stateCapital,
  fiscalAccount,
  unitFunds,
];

const thisYearOnly: FormStyle = {
  ...common,
  id: 'b',
  name: { zh: '当年部门预算安排资金', en: 'Funds of this year' },
  columns: [...widths, 58, 58, 58, 62, 58, 58],
  lines: [{ left: '{department}', right: '单位：{unit}', rightColumns: 2 }],
  header: [
    row(
      head('政府采购项目来源', 2),
      ...itemHeads('计量  单位', 2),
      head('政府采购金额（当年部门预算安排资金）', 6),
    ),
    row(head('项目名称'), head('预算资金'), ...shortColumns.map(({ label }) => head(label))),
  ],
  body: [totalRow(middle('合  计'), 'items', shortColumns, true), items(shortColumns, 6)],
  emptyNote: { whileZero: 'thisYear', text: '注：无政府采购预算，空表列示。' },
};

/** 其他渠道资金 before 其他来源收入. */
const channelFirst: FormStyle = {
  ...common,
  id: 'c',
  name: { zh: '其他渠道资金在前', en: 'Other channels first' },
  columns: byChannel.columns,
  lines: [{ left: '', right: '单位：{unit}', rightColumns: 2 }],
  header: threeRowHeads(
    [head('当年部门预算安排资金', 4), head('其他渠道资金', 1, 2), head('其他来源收入', 1, 2)],
    fundHeads,
  ),
  body: bodyByUnit([
    all,
    fromThisYear,
    publicBudget,
    governmentFunds,
    fiscalAccount,
    otherChannels,
    otherIncome,
  ]),
  emptyNote: { whileZero: 'total', text: '无政府采购预算，空表列示。' },
};

/** What is bought for a project is part of its budget. */
function withinBudget(field: string): ComparedRule {
  const to = ['projectBudget'];
  return { id: 'X-T09', kind: 'compared', field, relation: 'atMost', to, unlessBlank: true };
}

export const procurement: FormDefinition = {
  id: 'F04',
  version: 1,
  title: '部门政府采购预算',
  initials: 'bmzfcgys',
  shortName: { zh: '政府采购预算表', en: 'Government procurement' },
  sheetName: '部门政府采购预算',
  locality: '河北省',
  years: { from: 2018, to: null },
  sources: ['财预〔2016〕143号《地方预决算公开操作规程》', '河北省部门预算公开文本（2018—2021年）'],
  unit: '万元',
  zero: 'blank',
  rules: [
    amountsNotNegative,
    { id: 'PR-SUM', kind: 'calculated' },
    noteWhileEmpty('DOC-EMPTYNOTE', 'total', 'thisYear'),
    {
      id: 'PR-SUM',
      kind: 'compared',
      field: 'total',
      relation: 'equal',
      to: ['thisYear', 'otherChannels'],
    },
    {
      id: 'PR-SUM',
      kind: 'product',
      field: 'thisYear',
      quantity: 'quantity',
      price: 'price',
      unlessHas: 'total',
    },
    withinBudget('total'),
    { ...withinBudget('thisYear'), unlessHas: 'total' },
  ],
  styles: [byChannel, thisYearOnly, channelFirst],
};

import type { FormPart } from '../../src/domain/form/form-part';
import type { FormValues } from '../../src/domain/form/form-values';
import { amount, empty, head, middle, name, row, text, total } from '../../src/packs/forms/cells';
import { faultsOf, readSheet } from './read-sheet';
import { formOf } from './test-form';

const item = { zh: '项', en: 'item' };
const indicatorRow = row(text('indicator', '三级指标'), text('value', '指标值'));
const [a, b, c] = ['甲', '乙', '丙'].map((indicator) => ({ indicator, value: '优' }));

const fixed = formOf({
  columns: [120, 60],
  body: [
    row(name('一、公共服务支出'), amount('services', '公共服务支出')),
    row(name('二、教育支出'), amount('education', '教育支出')),
    row(name('三、卫生健康支出'), amount('health', '卫生健康支出')),
  ],
});
const first = '一、公共服务支出|1';
const last = '三、卫生健康支出|3';
const all = { services: 1, education: 2, health: 3 };
const withoutSecond = { services: 1, health: 3 };

test.each<[string, string, FormValues, string[]]>([
  ['in place', `${first} / 二、教育支出|2 / ${last}`, all, []],
  ['one deleted', `${first} / ${last}`, withoutSecond, ['missingRow A1']],
  ['another', `${first} / 二、国防|2 / ${last}`, withoutSecond, ['missingRow A1', 'unplaced A2']],
  ['one more', `${first} / 二、教育支出|2 / 其中：高校|1 / ${last}`, all, ['unplaced A3']],
  ['one twice', `${first} / 二、教育支出|2 / 二、教育支出|2 / ${last}`, all, ['unplaced A3']],
  ['another number', `${first} / （五）教育支出|2 / ${last}`, all, ['changedLabel A2']],
  ['a word more', `${first} / 二、教育支出合计|2 / ${last}`, all, ['changedLabel A2']],
  ['a name deleted', `${first} / |2 / ${last}`, all, ['changedLabel A2']],
])('fixed rows: %s', (_, typed, values, faults) => {
  const reading = readSheet(fixed, typed);
  expect([reading.values, faultsOf(reading)]).toEqual([values, faults]);
});

test('fixed rows in another order are not mixed up', () => {
  const { values, problems } = readSheet(fixed, `二、教育支出|2 / ${first} / ${last}`);
  expect(all).toMatchObject(values);
  expect(problems.map(({ kind }) => kind)).toEqual(['missingRow', 'unplaced']);
});

const second = (block: string, label: string): FormPart => ({
  lead: [middle(label)],
  parts: [{ block, item, parts: [indicatorRow] }],
});
const groups = formOf({
  columns: [60, 60, 60, 60],
  header: [row(head('一级指标'), head('二级指标'), head('三级指标'), head('指标值'))],
  body: [
    {
      lead: [middle('产出指标')],
      parts: [second('quantity', '数量指标'), second('quality', '质量指标')],
    },
  ],
});
const groupHeads = '一级指标|二级指标|三级指标|指标值';
const quantity = '产出指标|数量指标|甲|优';
const merged = ['A2:A4', 'B2:B3'];
const three = { quantity: [a, b], quality: [c] } as FormValues;

test.each<[string, string, string[], FormValues, string[]]>([
  ['merged', `${quantity} / ||乙|优 / |质量指标|丙|优`, merged, three, []],
  ['not merged', `${quantity} / ||乙|优 / |质量指标|丙|优`, [], three, []],
  ['repeated', `${quantity} / 产出指标|数量指标|乙|优 / |质量指标|丙|优`, [], three, []],
  ['without a name', `${quantity} / ||乙|优 / ||丙|优`, merged, three, ['changedLabel B4']],
  [
    'of another name',
    `${quantity} / |成本指标|乙|优 / |质量指标|丙|优`,
    [],
    { quantity: [a], quality: [c] } as FormValues,
    ['unplaced B3'],
  ],
])('groups: %s', (_, typed, merges, values, faults) => {
  const reading = readSheet(groups, `${groupHeads} / ${typed}`, merges);
  expect([reading.values, faultsOf(reading)]).toEqual([values, faults]);
});

const tasks = formOf({
  columns: [60, 60, 60],
  header: [row(head('任务'), head('指标'), head('指标值'))],
  body: [
    {
      block: 'tasks',
      item,
      lead: [text('task', '任务')],
      parts: [{ block: 'indicators', item, parts: [indicatorRow] }],
    },
  ],
});
const twoTasks = [
  { task: '一', indicators: [a, b] },
  { task: '二', indicators: [c] },
];

test.each<[string, string, string[], unknown, string[]]>([
  ['goes on', '一|甲|优 / |乙|优 / 二|丙|优', ['A2:A3'], twoTasks, []],
  ['not merged, it says so', '一|甲|优 / |乙|优 / 二|丙|优', [], twoTasks, ['continued A3']],
  [
    'merged with the next, it begins',
    '一|甲|优 / |乙|优 / |丙|优',
    ['A3:A4'],
    [{ task: '一', indicators: [a] }, { indicators: [b, c] }],
    [],
  ],
])('an item with leads, a row without a name: %s', (_, typed, merges, expected, faults) => {
  const reading = readSheet(tasks, `任务|指标|指标值 / ${typed}`, merges);
  expect([reading.values.tasks, faultsOf(reading)]).toEqual([expected, faults]);
});

const unitRow = row(
  text('unit', '单位', { suffix: '小计' }),
  ...empty(),
  total('amount', '小计', 'items.amount'),
);
const itemRow = row(text('project', '项目'), text('goods', '物品'), amount('amount', '金额'));
const units = formOf({
  columns: [60, 60, 60],
  header: [row(head('单位'), head('物品'), head('金额'))],
  body: [
    row(middle('合计'), ...empty(), total('total', '合计', 'units.amount')),
    {
      block: 'units',
      item,
      begins: { filled: ['unit'], blank: ['goods'] },
      parts: [unitRow, { block: 'items', item, parts: [itemRow] }],
    },
  ],
});
const one = '一|纸|1 / |笔|2';
const bought = [
  {
    unit: '甲',
    items: [
      { project: '一', goods: '纸', amount: 1 },
      { goods: '笔', amount: 2 },
    ],
  },
  { unit: '乙', items: [{ goods: '墨', amount: 3 }] },
];

test.each<[string, string, string[]]>([
  ['by their sums', `甲||=SUM(C4:C5) / ${one} / 乙||=SUM(C7:C8) / |墨|3`, []],
  ['小计 typed', `甲小计||=SUM(C4:C5) / ${one} / 乙小计||=C7 / |墨|3`, []],
  ['by what is filled', `甲||3 / ${one} / 乙||3 / |墨|3`, ['typedOver C3', 'typedOver C6']],
])('units and what they buy: %s', (_, typed, faults) => {
  const reading = readSheet(units, `单位|物品|金额 / 合计||=C3+C6 / ${typed}`);
  expect([reading.values.units, faultsOf(reading)]).toEqual([bought, faults]);
});

test('a row that calculates from its own cells is no unit, though it is the first named one', () => {
  const reading = readSheet(units, '单位|物品|金额 / ||=SUM(C3:C4) / 一|纸|=D3*2 / |笔|2');
  expect(faultsOf(reading)).toEqual(['missingRow A1', 'unreadable C3']);
});

test('a formula that adds up nothing below begins no unit', () => {
  const typed = '甲||=SUM(C4:C5) / 一|纸|1 / 二||=1*2';
  const { values } = readSheet(units, `单位|物品|金额 / 合计||=C3 / ${typed}`);
  expect(values.units).toMatchObject([{ unit: '甲', items: [{ goods: '纸' }, { project: '二' }] }]);
});

test('lists side by side end where they end', () => {
  const beside = ['outputs', 'benefits'].map((block) => ({
    block,
    item,
    parts: [row(text('indicator', '指标'))],
  }));
  const lists = formOf({
    columns: [60, 60],
    header: [row(head('产出'), head('效益'))],
    body: [{ beside }],
  });
  const { values, problems } = readSheet(lists, '产出|效益 / 甲|乙 / 丙| / ');
  expect([values, problems]).toEqual([
    { outputs: [{ indicator: '甲' }, { indicator: '丙' }], benefits: [{ indicator: '乙' }] },
    [],
  ]);
});

const oneRow = formOf({
  columns: [60, 60],
  header: [row(head('出国费'), head('接待费'))],
  body: [row(amount('abroad', '出国费'), amount('reception', '接待费'))],
});

test('a table begins with its heads, however much stands below it', () => {
  const reading = readSheet(oneRow, '出国费|接待费 / 1|2 / 甲|3 / 乙|4 / 丙|5 / 丁|6');
  expect(reading.values).toEqual({ abroad: 1, reception: 2 });
  expect(faultsOf(reading)).toEqual(['unplaced A3', 'unplaced A4', 'unplaced A5', 'unplaced A6']);
});

test('a formula at the left may be a note, what stands beside it is none', () => {
  const reading = readSheet(oneRow, '出国费|接待费 / 1|2 / =A1|5');
  expect(faultsOf(reading)).toEqual(['unplaced B3']);
});

test('an empty row below a note is not the row that is gone', () => {
  const reading = readSheet(oneRow, '出国费|接待费 / 注：含税。| / |');
  expect(faultsOf(reading)).toEqual(['missingRow A1', 'unplaced A2']);
});

const twoSides = formOf({
  columns: [60, 60, 60, 60],
  header: [row(head('项目'), head('金额'), head('项目'), head('金额'))],
  body: [
    row(name('收入'), amount('income', '收入'), name('支出'), amount('spent', '支出')),
    row(name('结转'), amount('carried', '结转'), name('结余'), amount('left', '结余')),
    row(name('收入合计'), amount('incomes', '收入'), name('支出合计'), amount('spents', '支出')),
  ],
});

test.each<[string, string, FormValues]>([
  [
    'the right one deleted',
    '项目|金额 / 收入|1 / 结转|2 / 收入合计|3',
    { income: 1, carried: 2, incomes: 3 },
  ],
  [
    'the left one deleted',
    '项目|金额 / 支出|1 / 结余|2 / 支出合计|3',
    { spent: 1, left: 2, spents: 3 },
  ],
])('heads that are printed twice: %s', (_, typed, values) => {
  const reading = readSheet(twoSides, typed);
  expect([reading.values, faultsOf(reading)]).toEqual([
    values,
    ['missingColumn A1', 'missingColumn A1'],
  ]);
});

const withUnit = formOf({
  columns: [60, 60, 60],
  header: [row(head('名称'), head('数量'), head('价值（单位：{unit}）'))],
  body: [row(name('车辆'), amount('count', '数量'), amount('value', '价值'))],
});

test('a head with a placeholder says which column it is', () => {
  const { values } = readSheet(withUnit, '名称|价值（单位：万元）| / 车辆|5|');
  expect(values).toEqual({ value: 5 });
});

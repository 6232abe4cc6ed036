import { amount, empty, head, middle, row, text, total } from '../../src/packs/forms/cells';
import { faultsOf, readSheet } from './read-sheet';
import { formOf } from './test-form';

const projects = formOf({
  columns: [100, 60, 60],
  heading: ['{year}年项目表'],
  lines: [{ left: '部门：{department}', right: '单位：{unit}' }],
  header: [row(head('项目名称'), head('金额'), head('备注'))],
  body: [
    row(middle('合　计'), total('total', '合计', 'projects.amount'), ...empty()),
    {
      block: 'projects',
      item: { zh: '项目', en: 'project' },
      parts: [row(text('name', '项目名称'), amount('amount', '金额'), text('remark', '备注'))],
    },
  ],
  notes: ['注：本表金额含税，不含往年结转。'],
});

const title = '2022年项目表 / 部门：某某局| |单位：万元';
const heads = '项目名称|金额|备注';
const sum = '合计|=SUM(B5:B7)';
const table = `${heads} / ${sum}`;
const rows = '甲|1 / 乙|2';
const two = [
  { name: '甲', amount: 1 },
  { name: '乙', amount: 2 },
];
const wide = (second: string) =>
  `2022年项目表 / 部门：| | |单位：万元 / 项目名称|${second}|金额|备注 / 合计||=SUM(C5:C7)`;

test.each<[string, string, string[]]>([
  ['as printed', `${title} / ${table} / ${rows} / `, []],
  ['something typed into the closing row', `${title} / ${table} / ${rows}`, []],
  ['heads with spaces', `${title} / 项目 名称|金　额|备\n注 / ${sum} / ${rows}`, []],
  ['another year', `2023年项目表 / 部门： / ${table} / ${rows}`, []],
  ['no title', `${table} / ${rows}`, []],
  ['empty rows', `${title} / / ${heads} / / ${sum} / / 甲|1 / / / 乙|2 / `, []],
  ['the note', `${title} / ${table} / ${rows} / / 注：本表金额含税，不含往年结转。另见附件。`, []],
  ['a note of her own', `${title} / ${table} / ${rows} / / 注：无其他项目。`, ['unplaced A8']],
  ['the heads once more', `${title} / ${table} / ${heads} / ${rows}`, ['unplaced A5']],
  ['a word above', `审核稿 / ${title} / ${table} / ${rows}`, ['unplaced A1']],
  ['numbers of the columns', `${title} / ${heads} / 1|2|3 / ${sum} / ${rows}`, ['unplaced A4']],
  ['the same in the block', `${title} / ${table} / 1|2|3 / ${rows}`, ['unplaced A5']],
  ['a word beside the total', `${table}|核对 / ${rows}`, ['unplaced C2']],
  ['the total typed', `${heads} / 合计|3 / ${rows}`, ['typedOver B2']],
  ['the total typed as a sum', `${heads} / 合计|=1+2 / ${rows}`, ['typedOver B2']],
  ['the total once more', `${title} / ${table} / 甲|1 / 合计|3 / 乙|2`, ['unplaced A6']],
  ['the total deleted', `${heads} / 合计 / ${rows}`, ['lostFormula B2']],
  ['its row deleted', `${title} / ${heads} / ${rows}`, ['missingRow A3']],
  ['a head changed', `项目名称|金额|说明 / ${sum} / ${rows}`, ['changedLabel C1']],
  ['amounts with their units', `${table} / 甲|10000元 / 乙|2万`, []],
  ['in 元', `单位：元 / ${table} / 甲|10000 / 乙|20000`, []],
  ['in 千元', `（金额单位：千元） / ${table} / 甲|10 / 乙|20`, []],
  ['in a unit we do not know', `单位：美元 / ${table} / ${rows}`, ['unclearUnit A1']],
  ['in two units', `单位：元||单位：万元 / ${table} / ${rows}`, ['unclearUnit A1']],
  ['a column put in', `${wide('')} / 甲||1 / 乙||2`, []],
  ['and filled', `${wide('序号')} / 甲||1 / 乙|二|2`, ['unplaced B3', 'unplaced B6']],
  ['a column deleted', `项目名称|金额 / ${sum} / ${rows}`, ['missingColumn A1']],
])('a list: %s', (_, typed, faults) => {
  const reading = readSheet(projects, typed);
  expect([reading.values.projects, faultsOf(reading)]).toEqual([two, faults]);
});

test('what cannot be read is reported and kept', () => {
  const { values, problems } = readSheet(projects, `${table} / 甲|1 / 乙|两万`);
  expect(values.projects).toEqual([two[0], { name: '乙', amount: '两万' }]);
  expect(problems).toEqual([
    { kind: 'unreadable', at: 'B4', field: 'amount', raw: '两万', reason: 'notANumber' },
  ]);
});

test('where none of its words stands there is no table', () => {
  const reading = readSheet(projects, '无|1');
  expect([reading.values, faultsOf(reading)]).toEqual([{}, ['noTable A1']]);
});

test('rows of a block are known with the closing row, empty ones too', () => {
  const { blocks, table: found } = readSheet(projects, `${title} / ${table} / 甲|1 / / 乙|2 / `);
  expect(
    blocks.flatMap(({ items }) => items.map(({ range, item }) => [range.top, range.bottom, item])),
  ).toEqual([
    [4, 4, 0],
    [5, 5, null],
    [6, 6, 1],
  ]);
  expect(found).toMatchObject({ closing: 7, range: { top: 2, bottom: 6 } });
});

test('cells are told with their item, address and what was made of them', () => {
  const { cells } = readSheet(projects, `${table} / / 甲|1万元（暂定）`);
  expect(cells.find(({ field }) => field === 'amount')).toEqual({
    field: 'amount',
    scope: [{ block: 'projects', item: 0 }],
    at: 'B4',
    derived: false,
    raw: '1万元（暂定）',
    formula: null,
    value: 1,
    notes: [
      { kind: 'numberAsText' },
      { kind: 'typedUnit', unit: '万元' },
      { kind: 'remark', text: '暂定' },
    ],
  });
});

import { takenByItself } from '../../../src/app/exports/propose-figures';
import { national } from '../../../src/packs';
import * as prints from '../../domain/exports/system-prints';
import { figuresOf, proposalsOf, readTexts } from './read-texts';

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  [
    '收支总表 in pairs',
    'F07',
    prints.overviewPrint,
    [
      '一、一般公共预算 160.00万元 ← 表!L5',
      '一般公共服务 163.00万元 ← 表!L5',
      '二、政府性基金预算拨款收入 10.00万元 ← 表!L6',
      '城乡社区事务 10.00万元 ← 表!L13',
      '上年结转结余 3.00万元 ← 表!L15',
    ],
  ],
  [
    '财政拨款收支总表, spending by fund',
    'F10',
    prints.appropriationPrint,
    [
      '一般公共预算拨款 160.00万元 ← 表!L6',
      '一般公共服务支出一般公共预算小计 163.00万元 ← 表!L6',
      '政府性基金预算拨款 10.00万元 ← 表!L7',
      '上年结转一般公共预算拨款 3.00万元 ← 表!L10',
      '城乡社区事务支出政府性基金 10.00万元 ← 表!L11',
    ],
  ],
  [
    '“三公”经费表',
    'F14',
    prints.threePublicPrint,
    ['公务用车运行费 12.50万元 ← 表!L5', '公务接待费 5.00万元 ← 表!L5'],
  ],
  [
    '“三公”经费表 by unit, for a form that has one line',
    'F14',
    prints.threePublicByUnitPrint,
    ['公务用车运行费 12.50万元 ← 表!L6', '公务接待费 5.00万元 ← 表!L6 表!L7'],
  ],
  [
    '政府采购表',
    'F04',
    prints.procurementPrint,
    [
      '某某局本级 · 信息系统运行维护 运行维护服务 C0206 项 预算资金 33.00万元 ← 表!L8',
      '某某局本级 · 信息系统运行维护 运行维护服务 C0206 项 数量 1 ← 表!L8',
      '某某局本级 · 信息系统运行维护 运行维护服务 C0206 项 单价 20.00万元 ← 表!L8',
      '某某局本级 · 信息系统运行维护 运行维护服务 C0206 项 一般公共预算拨款 20.00万元 ← 表!L8',
    ],
  ],
  [
    '资产表, with what is no money',
    'F05',
    prints.assetPrint,
    [
      '房屋（平方米）数量 1200 ← 表!L5',
      '房屋（平方米）价值 500.00万元 ← 表!L5',
      '办公用房（平方米）数量 1000 ← 表!L6',
      '办公用房（平方米）价值 400.00万元 ← 表!L6',
      '车辆（台、辆）数量 3 ← 表!L7',
      '车辆（台、辆）价值 60.00万元 ← 表!L7',
      '单价在20万元以上的设备数量 2 ← 表!L8',
      '单价在20万元以上的设备价值 90.00万元 ← 表!L8',
      '其他固定资产价值 150.00万元 ← 表!L9',
    ],
  ],
])('%s goes into its form, 元 into 万元', (_, id, lines, expected) => {
  const outcome = readTexts({ 表: lines });
  expect(figuresOf(id, proposalsOf(outcome, national))).toEqual(expected);
});

const replaced = (lines: readonly string[], from: string, to: string) => {
  const changed = lines.map((line) => line.replace(from, to));
  expect(changed).not.toEqual(lines);
  return changed;
};

test('its totals are held against their parts', () => {
  const lines = replaced(prints.overviewPrint, '收入总计|1,730,000.00', '收入总计|1,750,000.00');
  const outcome = readTexts({ 表: lines });
  const said = outcome.kind === 'read' ? outcome.forms.flatMap((one) => one.differences) : [];
  expect(said).toEqual([{ at: '表!L16', words: '收入总计', said: 175000000, sum: 173000000 }]);
});

test.each<readonly [string, readonly string[], string]>([
  ['no unit', replaced(prints.overviewPrint, '单位：元', ''), 'unitOpen'],
  [
    'another year',
    replaced(prints.overviewPrint, '部门收支', '2024年部门收支'),
    'read 0 otherYear',
  ],
  ['this year', replaced(prints.overviewPrint, '部门收支', '2025年部门收支'), 'read 5 '],
  [
    'this year, printed in the year before',
    replaced(prints.overviewPrint, '部门：某某局', '制表日期：2024年12月3日'),
    'read 5 ',
  ],
  [
    'assets at the end of the year before',
    replaced(prints.assetPrint, '国有资产', '2024年末国有资产'),
    'read 9 ',
  ],
  [
    'assets at the end of another year',
    replaced(prints.assetPrint, '国有资产', '2022年末国有资产'),
    'read 0 otherYear',
  ],
  [
    'assets on a day of another year',
    replaced(prints.assetPrint, '||金额单位', '截至2022年12月31日 国有资产||金额单位'),
    'read 0 otherYear',
  ],
])('%s', (_, lines, expected) => {
  const outcome = readTexts({ 表: lines });
  if (outcome.kind !== 'read') return expect(outcome.kind).toBe(expected);
  const [form] = outcome.forms;
  const why = form?.left.map((one) => one.why).join(' ') ?? '';
  return expect(`read ${form?.cells.length ?? 0} ${why}`).toBe(expected);
});

test('where it says no unit the answer is what its amounts are in', () => {
  const lines = replaced(prints.threePublicPrint, '单位：元', '');
  const outcome = readTexts({ 表: lines }, { unit: '元' });
  expect(figuresOf('F14', proposalsOf(outcome))).toEqual([
    '公务用车运行费 12.50万元 ← 表!L5',
    '公务接待费 5.00万元 ← 表!L5',
  ]);
});

const withoutUnit = replaced(prints.overviewPrint, '单位：元', '');

test.each<readonly [string, string, readonly string[], string, readonly string[]]>([
  [
    'finer than 分 in the unit of the answer',
    '元',
    replaced(withoutUnit, '1,600,000.00', '1600000.333'),
    '4 of 5',
    ['left 表!L5 1600000.333 unreadable'],
  ],
  [
    'not finer in another unit',
    '千元',
    replaced(withoutUnit, '1,600,000.00', '1600000.333'),
    '5 of 5',
    ['表!L14 本年收入合计 1700000000 not 1700000333'],
  ],
  [
    'a total, in 元',
    '元',
    replaced(withoutUnit, '本年收入合计|1,700,000.00', '本年收入合计|1,750,000.00'),
    '5 of 5',
    ['表!L14 本年收入合计 1750000 not 1700000', '表!L16 收入总计 1730000 not 1780000'],
  ],
  [
    'a total, in 千元',
    '千元',
    replaced(withoutUnit, '本年收入合计|1,700,000.00', '本年收入合计|1,750,000.00'),
    '5 of 5',
    ['表!L14 本年收入合计 1750000000 not 1700000000', '表!L16 收入总计 1730000000 not 1780000000'],
  ],
])('the answered unit is that of all that is read: %s', (_, unit, lines, count, expected) => {
  const outcome = readTexts({ 表: lines }, { unit });
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const told = outcome.forms.flatMap(({ left, differences }) => [
    ...left.map(({ at, words, why }) => `left ${at} ${words} ${why}`),
    ...differences.map(
      ({ at, words, said, sum }) => `${at} ${words} ${said / 100} not ${sum / 100}`,
    ),
  ]);
  const cells = outcome.forms.flatMap((one) => one.cells);
  expect(`${cells.length} of 5`).toBe(count);
  expect(told).toEqual(expected);
});

test('a row whose cells moved is left and told', () => {
  const lines = replaced(
    prints.assetPrint,
    '其他固定资产||1,500,000.00',
    '其他固定资产|1,500,000.00|',
  );
  const outcome = readTexts({ 表: lines });
  const left = outcome.kind === 'read' ? outcome.forms.flatMap((one) => one.left) : [];
  expect(left.map(({ at, why }) => `${at} ${why}`)).toEqual(['表!L9 shifted']);
});

test('a table of which no amount can be read is told', () => {
  const lines = prints.threePublicPrint.map((line) => line.replaceAll('.00', '.003'));
  const outcome = readTexts({ 表: lines });
  const left = outcome.kind === 'read' ? outcome.forms.flatMap((one) => one.left) : [];
  expect(left.map(({ at, why }) => `${at} ${why}`)).toContain('表!L5 unreadable');
});

test('beside a list its form takes its own table, and what contradicts is told and not ticked', () => {
  const overview = replaced(
    prints.overviewPrint,
    '一、一般公共预算拨款收入|1,600,000.00',
    '一、一般公共预算拨款收入|1,610,000.00',
  );
  const outcome = readTexts({ 明细: prints.detailPrint, 总表: overview });
  const proposals = proposalsOf(outcome);
  const found = proposals.find((one) => one.kind === 'figures' && one.compared.form.id === 'F07');
  if (found?.kind !== 'figures') throw new Error('no figures');
  expect(figuresOf('F07', [found])[0]).toBe('一、一般公共预算 161.00万元 ← 总表!L5');
  expect(found.compared.contradictions).toEqual([
    { at: '总表!L5', words: '一般公共预算拨款收入', said: 161000000, sum: 160000000 },
  ]);
  expect([...takenByItself(proposals)].map(({ figure }) => figure)).not.toContain(
    found.compared.proposed[0]?.figure,
  );
});

test('a list of what is bought fills no form of the whole budget, and is told', () => {
  const outcome = readTexts({ 采购: prints.procurementListPrint });
  const readings = outcome.kind === 'read' ? outcome.readings : [];
  expect(readings.map(({ entries, left }) => [entries.length, left])).toEqual([
    [0, [{ at: '采购!L4', words: '政府采购预算明细表', fen: 20000000, why: 'partList' }]],
  ]);
});

const ofCentre = (title: string) =>
  replaced(prints.detailPrint, '部门支出预算明细表', title).map((line) =>
    line.replace('部门：某某局', ''),
  );

test.each<readonly [string, string, readonly string[], string]>([
  ['an office by its title', '表', ofCentre('某县政府采购中心2025年支出预算明细表'), '6 '],
  ['an office by the name of the file', '某县政府采购办.csv', prints.detailPrint, '6 '],
  [
    'what is bought by an office',
    '某县政府采购中心.xlsx',
    prints.procurementListPrint,
    '0 partList',
  ],
])('not all of 政府采购 is a list of what is bought: %s', (_, name, lines, expected) => {
  const outcome = readTexts({ [name]: lines });
  const readings = outcome.kind === 'read' ? outcome.readings : [];
  expect(
    readings.map(
      ({ entries, left }) => `${entries.length} ${left.map(({ why }) => why).join(' ')}`,
    ),
  ).toEqual([expected]);
});

test('projects alone are not the whole budget: what is the sum of all is not ticked', () => {
  const proposals = proposalsOf(readTexts({ 项目: prints.projectPrint }));
  const partial = proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.isPartial ? [one.compared.form.id] : [],
  );
  expect(partial).toEqual(['F07', 'F10', 'F17']);
  const taken = [...takenByItself(proposals)];
  const forms = proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.proposed.some((figure) => taken.includes(figure))
      ? [one.compared.form.id]
      : [],
  );
  expect(forms).toEqual(['F16', 'F18']);
});

const listHeads = '单位名称|功能分类科目编码|项目名称|项目类别|资金性质|金额（元）';
const row = (name: string, kind: string, amount: string) =>
  `某某局|2010301|${name}|${kind}|一般公共预算资金|${amount}`;

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'basic expenditure by its kind',
    [
      row('人员类项目', '人员类', '5'),
      row('公用经费', '公用经费', '1'),
      row('甲', '特定目标类', '7'),
    ],
    [],
  ],
  [
    'basic expenditure by its kind, whatever its name',
    [row('在职人员工资', '人员类项目', '5'), row('甲', '特定目标类项目', '7')],
    [],
  ],
  ['basic expenditure by its name', [row('公用经费项目', '', '5'), row('甲', '', '7')], []],
  [
    'projects by their kind',
    [row('甲', '特定目标类', '7'), row('公用经费补助', '其他运转类', '1')],
    ['F07'],
  ],
  ['projects by their names', [row('甲', '', '7'), row('乙', '', '1')], ['F07']],
  ['basic expenditure alone', [row('甲', '人员类', '7'), row('乙', '公用经费', '1')], ['F07']],
])('a list in which all is a project, with %s', (_, rows, partial) => {
  const proposals = proposalsOf(readTexts({ 明细: [listHeads, ...rows] }));
  const found = proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.form.id === 'F07' && one.compared.isPartial
      ? ['F07']
      : [],
  );
  expect(found).toEqual(partial);
});

import * as prints from '../../domain/exports/system-prints';
import { figuresOf, proposalsOf, readTexts } from './read-texts';

const heads = '单位名称|功能科目编码|金额（元）';
const list = (...rows: readonly string[]) => [heads, ...rows];
const coded = '单位编码|单位名称|功能科目编码|项目名称|金额（元）';
const projects = (...rows: readonly string[]) => ['项目名称|金额（元）', ...rows];

/** 一上 3: how much counts of each table, and why the rest does not; or the question. */
function told(outcome: ReturnType<typeof readTexts>): readonly string[] {
  if (outcome.kind === 'tablesOpen')
    return outcome.tables.map(
      ({ name, count, sum, isSure }) =>
        `${isSure ? 'sure' : 'asked'} ${name} ${count} ${sum === null ? 'form' : sum / 100}`,
    );
  if (outcome.kind !== 'read') return [outcome.kind];
  return [
    ...outcome.readings.map(({ name, entries, left }) =>
      [
        name,
        entries.reduce((sum, { fen }) => sum + fen, 0) / 100,
        ...left.map(({ why }) => why),
      ].join(' '),
    ),
    ...outcome.forms.map(({ name }) => `form ${name}`),
  ];
}

test.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  [
    'one adds the other up',
    { 表1: ['功能科目编码|金额（元）', '201|150'], 表2: list('甲|2010301|100', '甲|2010302|50') },
    ['表1 0 sameSum', '表2 150'],
  ],
  [
    'the same codes, and other names of the unit',
    {
      明细: [coded, '112001|财政局|2010301|甲|100', '112001|财政局|2010302|乙|50'],
      汇总: [
        '单位编码|单位名称|功能科目编码|金额（元）',
        '112001|某县财政局|2010301|100',
        '112001|某县财政局|2010302|50',
      ],
    },
    ['明细 150', '汇总 0 sameSum'],
  ],
  [
    'the same codes, other names of the unit, and a part of the sum',
    {
      明细: [coded, '112001|财政局|2010301|甲|100', '112001|财政局|2010302|乙|50'],
      汇总: ['单位编码|单位名称|功能科目编码|金额（元）', '112001|某县财政局|2010301|100'],
    },
    ['明细 150', '汇总 0 inOther'],
  ],
  [
    'the same codes, other names of the unit, and another sum',
    {
      明细: [coded, '112001|财政局|2010301|甲|100', '112001|财政局|2010302|乙|50'],
      汇总: ['单位编码|单位名称|功能科目编码|金额（元）', '112001|某县财政局|2010301|90'],
    },
    ['asked 明细 2 150', 'asked 汇总 1 90'],
  ],
  [
    'names of the unit of which one holds the other',
    { 表1: list('某县财政局|2010301|5'), 表2: list('财政局|2010301|4') },
    ['asked 表1 1 5', 'asked 表2 1 4'],
  ],
  [
    'names of projects of which one holds the other',
    { 表1: projects('2025年办公楼维修|5'), 表2: projects('办公楼维修|4') },
    ['asked 表1 1 5', 'asked 表2 1 4'],
  ],
  [
    'names of projects of which one holds the other, with the same sums',
    { 表1: projects('2025年办公楼维修|5'), 表2: projects('办公楼维修|5') },
    ['表1 5', '表2 0 sameSum'],
  ],
  [
    'other projects',
    { 表1: projects('办公楼维修|5'), 表2: projects('信息化|4') },
    ['表1 5', '表2 4'],
  ],
  [
    'a project of the same amount, with nearly the same name',
    { 表1: projects('办公楼维修|5', '信息化|4'), 表2: projects('办公大楼维修费|5') },
    ['asked 表1 2 9', 'asked 表2 1 5'],
  ],
  [
    'a project of another amount, with nearly the same name',
    { 表1: projects('办公楼维修|5', '信息化|4'), 表2: projects('办公大楼维修费|6') },
    ['表1 9', '表2 6'],
  ],
  [
    'a project of the same amount, with another name',
    { 表1: projects('办公楼维修|5', '信息化|4'), 表2: projects('党建活动经费|5') },
    ['表1 9', '表2 5'],
  ],
  [
    'projects with other names and the same sum',
    { 表1: projects('办公楼维修|5'), 表2: projects('办公用房修缮|5') },
    ['asked 表1 1 5', 'asked 表2 1 5'],
  ],
  [
    'of two units, with the same sums',
    {
      表1: ['单位编码|功能科目编码|金额（元）', '112001|2010301|5'],
      表2: ['单位编码|功能科目编码|金额（元）', '112002|2010301|5'],
    },
    ['表1 5', '表2 5'],
  ],
  [
    'with the same sums, of two units that only their names tell apart',
    { 表1: list('甲|2010301|5'), 表2: list('乙|2010301|5') },
    ['asked 表1 1 5', 'asked 表2 1 5'],
  ],
  [
    'of a unit by its code and of one by its name, with the same sums',
    {
      表1: ['单位编码|功能科目编码|金额（元）', '112001|2010301|5'],
      表2: list('甲|2010301|5'),
    },
    ['asked 表1 1 5', 'asked 表2 1 5'],
  ],
  [
    'basic expenditure and projects, with the same sums',
    {
      基本: ['功能科目编码|支出类别|金额（元）', '2010301|人员类|7'],
      项目: ['功能科目编码|支出类别|金额（元）', '2010301|特定目标类|7'],
    },
    ['asked 基本 1 7', 'asked 项目 1 7'],
  ],
  [
    'a kind of projects and projects, with the same sums',
    {
      表1: ['功能科目编码|支出类别|金额（元）', '2010301|特定目标类|3', '2010302|特定目标类|4'],
      表2: ['功能科目编码|支出类别|金额（元）', '201|项目支出|7'],
    },
    ['表1 7', '表2 0 sameSum'],
  ],
  [
    'basic expenditure and projects',
    {
      基本: ['功能科目编码|支出类别|金额（元）', '2010301|人员类|5', '2010301|公用经费|1'],
      项目: ['功能科目编码|支出类别|金额（元）', '2010301|特定目标类|7'],
    },
    ['基本 6', '项目 7'],
  ],
  [
    'projects are a part of the list, with the same amounts',
    {
      明细: [
        '功能科目编码|项目名称|经济科目|金额（元）',
        '2010301||30101|5',
        '2010302|甲|30201|3',
        '2010302|甲|30202|4',
        '2010302|乙|30202|1',
      ],
      项目: ['项目名称|功能科目编码|金额（元）', '甲|2010302|7', '乙|2010302|1'],
    },
    ['明细 13', '项目 0 inOther'],
  ],
  [
    'two stages',
    { 一上: list('甲|2010301|5'), 二上: list('甲|2010301|4') },
    ['asked 一上 1 5', 'asked 二上 1 4'],
  ],
  [
    'two stages of which one has all of the other',
    { 一上: list('甲|2010301|5', '甲|2010302|1'), 二上: list('甲|2010301|5') },
    ['asked 一上 2 6', 'asked 二上 1 5'],
  ],
  [
    'two tables of other sums, and one of another unit',
    { 表1: list('甲|2010301|5'), 表2: list('甲|2010301|6'), 表3: list('乙|2010301|7') },
    ['asked 表1 1 5', 'asked 表2 1 6', 'sure 表3 1 7'],
  ],
  [
    'the year before is none of this year',
    { 上年: ['2024年支出明细表', ...list('甲|2010301|5')], 今年: list('甲|2010301|6') },
    ['上年 0 otherYear', '今年 6'],
  ],
  [
    'a summary table in two versions',
    { 一上: prints.threePublicPrint, 二上: prints.threePublicPrint },
    ['asked 一上 2 form', 'asked 二上 2 form'],
  ],
  [
    'a summary table twice on one sheet',
    { 三公: [...prints.threePublicPrint, '|||||', ...prints.threePublicPrint] },
    ['asked 三公!L1 2 form', 'asked 三公!L7 2 form'],
  ],
  [
    'a summary table twice on one sheet, and another one there',
    {
      全部: [
        ...prints.threePublicPrint,
        '|||||',
        ...prints.threePublicPrint,
        '|||||',
        ...prints.overviewPrint,
      ],
    },
    ['asked 全部!L1 2 form', 'asked 全部!L7 2 form', 'sure 全部!L13 5 form'],
  ],
  [
    'all that a system prints',
    {
      明细: prints.detailPrint,
      总表: prints.overviewPrint,
      拨款: prints.appropriationPrint,
      三公: prints.threePublicPrint,
      采购: prints.procurementPrint,
    },
    ['明细 1730000', 'form 总表', 'form 拨款', 'form 三公', 'form 采购'],
  ],
])('several tables: %s', (_, texts, expected) => {
  expect(told(readTexts(texts))).toEqual(expected);
});

test('which tables count is answered', () => {
  const texts = { 一上: list('甲|2010301|5'), 二上: list('甲|2010301|4') };
  expect(told(readTexts(texts, { sheets: ['二上'] }))).toEqual(['二上 4']);
  expect(told(readTexts(texts, { sheets: ['一上', '二上'] }))).toEqual(['一上 5', '二上 4']);
});

const twice = [...prints.threePublicPrint, '|||||', ...prints.threePublicPrint];

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['one of two on a sheet', ['三公!L7'], ['form 三公!L7']],
  ['one of two, and the rows of another sheet', ['三公!L1', '明细'], ['明细 5', 'form 三公!L1']],
  ['both of one form', ['三公!L1', '三公!L7'], ['asked 三公!L1 2 form', 'asked 三公!L7 2 form']],
  ['the sheet that has both', ['三公'], ['asked 三公!L1 2 form', 'asked 三公!L7 2 form']],
  ['another sheet alone', ['明细'], ['明细 5']],
])('of the tables of a form one is chosen: %s', (_, sheets, expected) => {
  const texts = { 三公: twice, 明细: list('甲|2010301|5') };
  expect(told(readTexts(texts, { sheets }))).toEqual(expected);
});

const ofUnit = (unit: string) =>
  prints.threePublicPrint.map((line) => line.replace('部门：某某局', `单位名称：${unit}`));

test.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  [
    'that of the department counts, and the other is told',
    { 一: ofUnit('某某局'), 二: ofUnit('某某中心') },
    ['form 一', 'form 二'],
  ],
  [
    'of two that are somebody else’s one is chosen',
    { 一: ofUnit('某某局本级'), 二: ofUnit('某某中心') },
    ['asked 一 2 form', 'asked 二 2 form'],
  ],
])('a form of two units: %s', (_, texts, expected) => {
  expect(told(readTexts(texts))).toEqual(expected);
});

test('of a form of two units the one that is left is told', () => {
  const outcome = readTexts({ 一: ofUnit('某某局'), 二: ofUnit('某某中心') });
  const forms = outcome.kind === 'read' ? outcome.forms : [];
  expect(forms.map(({ cells, left }) => [cells.length, left.map(({ why }) => why)])).toEqual([
    [2, []],
    [0, ['otherUnit']],
  ]);
});

test('a form of two units is chosen twice, and added up', () => {
  const texts = { 一: ofUnit('某某局本级'), 二: ofUnit('某某中心') };
  const outcome = readTexts(texts, { sheets: ['一', '二'] });
  expect(figuresOf('F14', proposalsOf(outcome))).toEqual([
    '公务用车运行费 25.00万元 ← 一!L5 二!L5',
    '公务接待费 10.00万元 ← 一!L5 二!L5',
  ]);
});

test('the chosen one of two tables on a sheet is counted once', () => {
  const proposals = proposalsOf(readTexts({ 三公: twice }, { sheets: ['三公!L7'] }));
  const once = proposalsOf(readTexts({ 三公: prints.threePublicPrint }));
  const amounts = (of: typeof once) =>
    figuresOf('F14', of).map((words) => words.replace(/ ←.*/, ''));
  expect(amounts(once).length).toBeGreaterThan(0);
  expect(amounts(proposals)).toEqual(amounts(once));
});

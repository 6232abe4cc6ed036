import * as prints from '../../domain/exports/system-prints';
import { figuresOf, proposalsOf, readTexts } from './read-texts';

/** 某某中心 5: what counts of each table; or asked 支出明细, where somebody has to say so. */
function counted(texts: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const outcome = readTexts(texts);
  if (outcome.kind === 'tablesOpen') return outcome.tables.map(({ name }) => `asked ${name}`);
  if (outcome.kind !== 'read') return [outcome.kind];
  return outcome.readings.map(
    ({ name, entries }) => `${name} ${entries.reduce((sum, { fen }) => sum + fen, 0) / 100}`,
  );
}

test.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  [
    'of two units, as lines above them say',
    {
      表1: ['编制单位：某某中心|单位：元', '功能科目编码|金额', '2010301|5'],
      表2: ['单位：某某学校', '功能科目编码|金额（元）', '2010301|4'],
    },
    ['表1 5', '表2 4'],
  ],
  [
    'of two units, as their sheets are called',
    {
      某某中心: ['功能科目编码|金额（元）', '2010301|5'],
      '112003某某学校': ['功能科目编码|金额（元）', '2010301|4'],
    },
    ['某某中心 5', '112003某某学校 4'],
  ],
  [
    'sheets that are called otherwise are of nobody else',
    {
      支出明细: ['功能科目编码|金额（元）', '2010301|5'],
      一般公共预算: ['功能科目编码|金额（元）', '2010301|4'],
    },
    ['asked 支出明细', 'asked 一般公共预算'],
  ],
])('tables %s', (_, texts, expected) => {
  expect(counted(texts)).toEqual(expected);
});

test('sheets that are called as units say whose their forms are', () => {
  const untold = prints.threePublicPrint.map((line) => line.replace('部门：某某局', ''));
  const outcome = readTexts({ 某某局: untold, '112002某某中心': untold });
  const forms = outcome.kind === 'read' ? outcome.forms : [];
  expect(forms.map(({ unit, left }) => [unit, left.map(({ why }) => why)])).toEqual([
    ['某某局', []],
    ['某某中心', ['otherUnit']],
  ]);
});

test('what no row names is of the unit that its sheet or a line above it names, where they are several', () => {
  const rows = ['功能科目编码|资金性质|金额（元）', '2010301|事业收入|50000'];
  const own = { 某某局: rows, 某某中心: [rows[0] ?? '', '2010301|事业收入|40000'] };
  expect(figuresOf('F08', proposalsOf(readTexts(own)))).toEqual([
    '112 某某局 · 2010301 行政运行 事业收入 5.00万元 ← 某某局!L2',
    '某某中心 · 2010301 行政运行 事业收入 4.00万元 ← 某某中心!L2',
  ]);
  expect(figuresOf('F08', proposalsOf(readTexts({ 某某中心: rows })))).toEqual([
    '112 某某局 · 2010301 行政运行 事业收入 5.00万元 ← 某某中心!L2',
  ]);
});

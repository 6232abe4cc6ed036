import { outcomeOf, readingOf } from './export-of';

test.each<readonly [string, readonly string[], string]>([
  ['no amount', ['功能科目编码|金额（元）', '2010301|三百', '2010302|1'], 'L2 unreadable'],
  ['finer than 分', ['功能科目编码|金额（元）', '2010301|1.005', '2010302|1'], 'L2 unreadable'],
  ['a code of no classification', ['功能科目编码|金额（元）', '20103011|1'], 'L2 badCode'],
  [
    'a code whose 类 is missing, and no row says which',
    ['类|款|项|金额（元）', '208|05|05|1', '|03|01|2'],
    'L3 badCode',
  ],
  [
    'a 项 below another unit than its 款',
    ['单位编码|类|款|项|金额（元）', '|201|03||1', '112001||||2', '|||01|1'],
    'L4 badCode',
  ],
  [
    'a row that stands there twice',
    [
      '单位编码|功能科目编码|金额（元）',
      '112001|2010301|5',
      '112002|2010301|5',
      '112001|2010301|5',
    ],
    'L4 sameRow',
  ],
  [
    'another unit of money',
    ['功能科目编码|金额（元）|计量单位', '2010301|100|元', '2010302|5|万元'],
    'L3 otherMoney',
  ],
  ['another year', ['年度|功能科目编码|金额（元）', '2024|2010301|1'], 'L2 otherYear'],
  [
    'an amount that was pushed beside its column',
    ['功能科目编码|金额（元）|', '2010301|1|', '2010302||2'],
    'L3 noColumnHead',
  ],
  [
    'a column that lost its head',
    ['功能科目编码|金额（元）|', '2010301|1|4', '2010302|2|4'],
    'L2 noColumnHead',
  ],
  ['what is of nothing', ['功能科目编码|说明|金额（元）', '2010301|甲|1', '|乙|2'], 'L3 unclear'],
])('left: %s', (_, lines, expected) => {
  const { left } = readingOf(lines);
  expect(left.map(({ at, why }) => `${at} ${why}`)).toEqual([expected]);
});

test.each<readonly [string, readonly string[], string]>([
  ['a letter', ['关于编制预算的通知', '各单位：'], 'noHead'],
  ['a list of people', ['姓名|单位|职务', '张三|甲|科员'], 'noHead'],
  ['heads alone', ['支出明细表|', '功能科目编码|金额（元）'], 'noAmounts'],
  ['heads, and rows without an amount', ['功能科目编码|金额（元）', '2010301|'], 'noAmounts'],
  ['amounts of another year alone', ['功能科目编码|2021年金额（元）', '2010301|5'], 'noHead'],
  ['no unit', ['功能科目编码|金额', '2010301|1'], 'unitOpen'],
  ['two units', ['单位：元|单位：万元', '功能科目编码|金额', '2010301|1'], 'unitOpen'],
  ['two amounts', ['功能科目编码|一上数（元）|二上数（元）', '2010301|1|2'], 'amountOpen'],
])('asked or refused: %s', (_, lines, kind) => {
  expect(outcomeOf(lines).kind).toBe(kind);
});

test('rows that are numbered in a column without a head say no amounts', () => {
  const { left, entries } = readingOf(['|功能科目编码|金额（元）', '1|2010301|5', '2|2010302|6']);
  expect([left, entries.length]).toEqual([[], 2]);
});

test('what was open is answered', () => {
  const lines = ['功能科目编码|一上数|二上数', '2010301|1|2'];
  expect(outcomeOf(lines)).toEqual({ kind: 'amountOpen', heads: ['一上数', '二上数'] });
  const outcome = outcomeOf(lines, '千元', ['二上数']);
  expect(outcome.kind === 'read' && outcome.reading.entries.map(({ fen }) => fen)).toEqual([
    200_000,
  ]);
});

test('columns with the same head are asked for by their letters', () => {
  const lines = ['功能科目编码|金额（元）|金额（元）', '2010301|1|2'];
  expect(outcomeOf(lines)).toEqual({ kind: 'amountOpen', heads: ['金额（B列）', '金额（C列）'] });
  const outcome = outcomeOf(lines, null, ['金额（C列）']);
  expect(outcome.kind === 'read' && outcome.reading.entries.map(({ fen }) => fen)).toEqual([200]);
});

test('a column that was chosen for another table changes nothing', () => {
  const outcome = outcomeOf(['功能科目编码|金额（元）', '2010301|1'], null, ['二上数']);
  expect(outcome.kind === 'read' && outcome.reading.entries).toHaveLength(1);
});

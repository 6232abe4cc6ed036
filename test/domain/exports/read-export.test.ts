import { readingOf } from './export-of';

/** 2010301 1.00: what each amount is for, in 元. */
function said(lines: readonly string[], unit: string | null = null): string[] {
  return readingOf(lines, unit).entries.map(({ at, fen, attributes: own }) =>
    [
      at,
      own.functionCode,
      own.functionName,
      own.departmentCode,
      own.fund,
      own.nature,
      own.projectName,
      fen / 100,
    ]
      .filter((one) => one !== undefined)
      .join(' '),
  );
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'codes with names, the unit above',
    [
      '|单位：元',
      '支出功能分类|部门经济科目|资金性质|金额',
      '2010301-行政运行|30101|一般公共预算拨款|1,234.50',
    ],
    ['L3 2010301 行政运行 30101 general 1234.5'],
  ],
  [
    'codes and names apart, in another order, in 万元 of the head',
    ['金额（万元）|科目名称|科目编码', '12.3456|行政运行|2010301'],
    ['L2 2010301 行政运行 123456'],
  ],
  [
    'the name of the classification where there are codes alone',
    ['功能科目编码|预算数（元）', '2010301|5'],
    ['L2 2010301 行政运行 5'],
  ],
  [
    '类, 款 and 项 apart, zeros lost',
    [
      '科目编码|||科目名称|金额(元)',
      '类|款|项||',
      '201|3|1|行政运行|7',
      '201|03|02|一般行政管理事务|8',
    ],
    ['L3 2010301 行政运行 7', 'L4 2010302 一般行政管理事务 8'],
  ],
  [
    '类, 款 and 项 in steps, each in a row of its own',
    [
      '类|款|项|科目名称|金额(元)',
      '201|||一般公共服务支出|15',
      '|3||政府办公厅（室）及相关机构事务|15',
      '||1|行政运行|7',
      '||2|一般行政管理事务|8',
      '221||||',
      '|02|||',
      '||01|住房公积金|9',
    ],
    ['L4 2010301 行政运行 7', 'L5 2010302 一般行政管理事务 8', 'L8 2210201 住房公积金 9'],
  ],
  [
    'economic classes in steps',
    ['经济科目|||金额(元)', '类|款||', '301||工资福利支出|7', '|01|基本工资|3', '|02|津贴补贴|4'],
    ['L4 30101 3', 'L5 30102 4'],
  ],
  [
    '类, 款 and 项 that go on from each other',
    ['类|款|项|金额(元)', '201|20103|2010301|7'],
    ['L2 2010301 行政运行 7'],
  ],
  [
    'funds in columns, and their total',
    [
      '单位:元',
      '功能科目编码|合计|一般公共预算|政府性基金预算|上年结转一般公共预算',
      '2120801|6|1|2|3',
    ],
    [
      'L3 2120801 征地和拆迁补偿支出 general 1',
      'L3 2120801 征地和拆迁补偿支出 fund 2',
      'L3 2120801 征地和拆迁补偿支出 carriedOverGeneral 3',
    ],
  ],
  [
    'a subtotal of a group counts where its parts are 其中',
    ['功能科目编码|一般公共预算（元）||政府性基金（元）', '|小计|其中：待批复|', '2010301|5|4|1'],
    ['L3 2010301 行政运行 general 5', 'L3 2010301 行政运行 fund 1'],
  ],
  [
    'how much of it was appropriated: in two, and not added to it',
    ['功能科目编码|一般公共预算（元）||政府性基金（元）', '|小计|其中：财政拨款|', '2010301|5|4|1'],
    [
      'L3 2010301 行政运行 generalAppropriation 4',
      'L3 2010301 行政运行 generalOther 1',
      'L3 2010301 行政运行 fund 1',
    ],
  ],
  [
    'a summary table: kinds and classes in heads of three rows, the sum of each beside them',
    [
      '单位：元',
      '科目编码|合计|基本支出|||项目支出||',
      '||小计|人员经费|公用经费|小计|其他运转类|特定目标类',
      '|||工资福利支出|商品和服务支出||||',
      '2010301|10|3|1|2|7|3|4',
    ],
    [
      'L5 2010301 行政运行 301 personnel 1',
      'L5 2010301 行政运行 302 operating 2',
      'L5 2010301 行政运行 otherOperating 3',
      'L5 2010301 行政运行 specificTarget 4',
    ],
  ],
  [
    'a title beside the unit heads nothing',
    ['一般公共预算支出明细表|单位：元', '功能科目编码|资金性质|金额', '2010301|事业收入|1'],
    ['L3 2010301 行政运行 business 1'],
  ],
  [
    'kinds below funds',
    [
      '功能科目编码（单位：元）|一般公共预算||政府性基金|',
      '|基本支出|项目支出|基本支出|项目支出',
      '2010301|1|2|3|4',
    ],
    [
      'L3 2010301 行政运行 general basic 1',
      'L3 2010301 行政运行 general project 2',
      'L3 2010301 行政运行 fund basic 3',
      'L3 2010301 行政运行 fund project 4',
    ],
  ],
  [
    'kinds of spending from two columns',
    [
      '功能科目编码|支出类别|项目类别|项目名称|金额（元）',
      '2010302|项目支出|特定目标类|2025年信息化|9',
    ],
    ['L2 2010302 一般行政管理事务 specificTarget 2025年信息化 9'],
  ],
  [
    'columns that are counted below their heads',
    ['功能科目编码|科目名称|金额（元）', '1|2|3', '2010301|行政运行|4'],
    ['L3 2010301 行政运行 4'],
  ],
  [
    'heads that are said again on the next page',
    [
      '单位：元',
      '功能科目编码|一般公共预算||事业收入',
      '|小计|其中：待批复|',
      '2010301|1||',
      '功能科目编码|一般公共预算||事业收入',
      '|小计|其中：待批复|',
      '2010302|2||3',
    ],
    [
      'L4 2010301 行政运行 general 1',
      'L7 2010302 一般行政管理事务 general 2',
      'L7 2010302 一般行政管理事务 business 3',
    ],
  ],
  [
    'commas, and tabs behind codes that are to stay texts',
    ['功能科目编码,科目名称,金额（元）', '2010301|,行政运行,4', '2010302|,"其他,运转",5'],
    ['L2 2010301 行政运行 4', 'L3 2010302 其他,运转 5'],
  ],
  [
    'codes in parts',
    ['功能科目编码|经济科目编码|金额（元）', '208 05 05|302-01|4', '[208 05 06] 职业年金|——|5'],
    ['L2 2080505 机关事业单位基本养老保险缴费支出 30201 4', 'L3 2080506 职业年金 5'],
  ],
  [
    'amounts of the year, and of the year before',
    ['功能科目编码|2024年预算数（元）|2025年预算数（元）', '2010301|1|2'],
    ['L2 2010301 行政运行 2'],
  ],
  [
    'what becomes no formula and no sum: dashes and blanks',
    ['功能科目编码|金额（元）', '2010301|-', '2010302|', '2010350|=1+1'],
    [],
  ],
])('%s', (_, lines, expected) => {
  expect(said(lines)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly number[]]>([
  ['the total has it twice', ['2010301|5', '2010301|5', '合计|10'], [5, 5]],
  ['the total has it once', ['2010301|5', '2010301|5', '合计|5'], [5]],
  ['the total has neither', ['2010301|5', '2010301|5', '合计|7'], [5]],
  ['another cell differs', ['2010301|5|一季度', '2010301|5|二季度'], [5, 5]],
])('a row that stands there twice: %s', (_, rows, expected) => {
  const { entries } = readingOf(['功能科目编码|金额（元）|说明', ...rows]);
  expect(entries.map(({ fen }) => fen / 100)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  [
    'in another unit',
    [
      '单位：万元',
      '功能科目编码|金额',
      '2010301|100',
      '',
      '单位：元',
      '功能科目编码|金额',
      '2010302|5',
    ],
    ['L3 1000000'],
    ['L5 otherTable'],
  ],
  [
    'with other heads',
    [
      '单位：元',
      '功能科目编码|资金性质|金额',
      '2010301|一般公共预算拨款|9',
      '项目支出表',
      '项目名称|功能科目编码|金额',
      '信息化|2010302|5',
    ],
    ['L3 9'],
    ['L5 otherTable'],
  ],
  [
    'above, and says less',
    [
      '单位：元',
      '功能科目编码|金额',
      '2010301|7',
      '',
      '单位编码|功能科目编码|资金性质|金额',
      '112001|2010301|一般公共预算拨款|9',
    ],
    ['L6 9'],
    ['L2 otherTable'],
  ],
  [
    'of the same kind',
    ['单位：元', '功能科目编码|金额', '2010301|7', '单位：元', '功能科目编码|金额', '2010302|5'],
    ['L3 7', 'L6 5'],
    [],
  ],
])('a second table on a sheet: %s', (_, lines, amounts, left) => {
  const reading = readingOf(lines);
  expect(reading.entries.map(({ at, fen }) => `${at} ${fen / 100}`)).toEqual(amounts);
  expect(reading.left.map(({ at, why }) => `${at} ${why}`)).toEqual(left);
});

test('heads that are said again are no rows', () => {
  const lines = ['功能科目编码|金额（元）', '2010301|1', '功能科目编码|金额（元）', '2010302|2'];
  const { left, totals, entries } = readingOf(lines);
  expect([left, totals, entries.length]).toEqual([[], 0, 2]);
});

test('rows below that of a unit are of that unit', () => {
  const { entries } = readingOf([
    '单位名称|功能科目编码|金额（元）',
    '甲||1',
    '|2010301|1',
    '乙||2',
    '|2010301|2',
  ]);
  expect(entries.map(({ attributes }) => attributes.unitName)).toEqual(['甲', '乙']);
});

test('a code of a unit in parts is no name', () => {
  const { entries } = readingOf(['单位编码|功能科目编码|金额（元）', '112-001|2010301|1']);
  expect(entries[0]?.attributes).toMatchObject({ unitCode: '112001' });
  expect(entries[0]?.attributes.unitName).toBeUndefined();
});

import { readingOf } from './export-of';

test.each<readonly [string, readonly string[], readonly number[], readonly string[]]>([
  [
    '合计 above, 小计 below',
    [
      '功能科目编码|单位名称|金额（元）',
      '|合计|6',
      '2010301|甲|1',
      '2010302|甲|2',
      '|小计|3',
      '2010301|乙|3',
      '|小计|3',
    ],
    [1, 2, 3],
    [],
  ],
  [
    'a total that is wrong is told',
    ['功能科目编码|科目名称|金额（元）', '|合计|7', '2010301|行政运行|1', '2010302|其他|5'],
    [1, 5],
    ['L2 合计: 7 6'],
  ],
  [
    '合计 in the column of units is no unit',
    ['单位名称|功能科目编码|金额（元）', '甲|2010301|1', '甲|2010302|5', '合计||7'],
    [1, 5],
    ['L4 合计: 7 6'],
  ],
  [
    '类 and 款 above their 项',
    ['功能科目编码|金额（元）', '201|3', '20103|3', '2010301|1', '2010302|2', '208|4', '2080505|4'],
    [1, 2, 4],
    [],
  ],
  [
    '款 that says something else than its 项',
    ['功能科目编码|金额（元）', '20103|4', '2010301|1', '2010302|2'],
    [1, 2],
    ['L2 20103: 4 3'],
  ],
  ['a 类 alone is no total', ['功能科目编码|金额（元）', '201|3', '2080505|4'], [3, 4], []],
  [
    'a row of a unit above its rows',
    [
      '单位名称|功能科目编码|金额（元）',
      '甲||3',
      '|2010301|1',
      '|2010302|2',
      '乙||5',
      '|2010301|5',
    ],
    [1, 2, 5],
    [],
  ],
  [
    'columns that do not add up to the one of totals',
    ['功能科目编码|合计（元）|一般公共预算（元）|事业收入（元）', '2010301|9|1|2'],
    [1, 2],
    ['L2 2010301: 9 3'],
  ],
  [
    'a row without an economic class above those that have one',
    [
      '资金性质|功能科目编码|经济科目编码|金额（元）',
      '一般公共预算|2010301||3',
      '一般公共预算|2010301|30101|1',
      '一般公共预算|2010301|30201|2',
    ],
    [1, 2],
    [],
  ],
  [
    'classes of two levels below a row that has none',
    [
      '功能科目编码|部门经济科目编码|政府经济科目编码|金额（元）',
      '2010301|||3',
      '2010301|301||3',
      '2010301|30101||1',
      '2010301|30102|50101|2',
    ],
    [1, 2],
    [],
  ],
  [
    'one of another project is no total',
    ['项目名称|功能科目编码|经济科目编码|金额（元）', '甲|2010301||4', '乙|2010301|30101|1'],
    [4, 1],
    [],
  ],
  [
    'units alone, and that of all above them',
    [
      '单位编码|单位名称|一般公共预算（元）|政府性基金预算（元）',
      '112|某局|4|2',
      '112001|本级|1|2',
      '112002|中心|3|',
    ],
    [1, 2, 3],
    [],
  ],
  [
    '汇总 is a total as well, 本级合计 too',
    ['单位名称|功能科目编码|金额（元）', '汇总||3', '甲|2010301|3', '本级合计||3'],
    [3],
    [],
  ],
  [
    'words that nobody knows, above the rows of one unit that add up to it',
    ['单位名称|功能科目编码|金额（元）', '全系统||3', '甲|2010301|1', '甲|2010302|2'],
    [1, 2],
    [],
  ],
  [
    'the same below them, and in each column',
    [
      '单位名称|功能科目编码|一般公共预算（元）|事业收入（元）',
      '甲|2010301|1|3',
      '甲|2010302|2|',
      '全系统||3|3',
      '乙|2010301|4|',
      '乙|2010302|5|1',
      '下属||9|1',
    ],
    [1, 3, 2, 4, 5, 1],
    [],
  ],
  [
    'one that is their sum in all and not in each column is none of them',
    [
      '单位名称|功能科目编码|一般公共预算（元）|事业收入（元）',
      '甲|2010301|1|3',
      '甲|2010302|2|',
      '乙||4|2',
    ],
    [1, 3, 2, 4, 2],
    [],
  ],
  [
    'units alone',
    ['单位名称|一般公共预算（元）|政府性基金预算（元）', '甲|1|2', '乙|3|'],
    [1, 2, 3],
    [],
  ],
  [
    'a project that is called a total',
    ['项目名称|功能科目编码|金额（元）', '三公经费合计|2010302|4', '信息化|2010302|1'],
    [4, 1],
    [],
  ],
  [
    'projects and what adds them up',
    ['项目名称|功能科目编码|金额（元）', '维修|2010302|4', '信息化|2010302|1', '项目小计||5'],
    [4, 1],
    [],
  ],
])('totals: %s', (_, lines, amounts, differences) => {
  const reading = readingOf(lines);
  expect(reading.entries.map(({ fen }) => fen / 100)).toEqual(amounts);
  expect(
    reading.differences.map(
      ({ at, words, said, sum }) => `${at} ${words}: ${said / 100} ${sum / 100}`,
    ),
  ).toEqual(differences);
});

test('a row with a code that is none makes no total of the one whose code it begins with', () => {
  const { entries, left, totals } = readingOf([
    '功能科目编码|金额（元）',
    '2010302|5',
    '20103022|5',
  ]);
  expect([entries.length, left.length, totals]).toEqual([1, 1, 0]);
});

const withoutClass = ['单位名称|功能科目编码|经济科目编码|金额（元）', '甲|2010301||4'];
const withClass = ['甲|2010301|30101|1', '甲|2010301|30201|2'];

test.each<
  readonly [string, readonly string[], readonly number[], readonly string[], readonly string[]]
>([
  [
    'nobody knows',
    [...withoutClass, ...withClass],
    [1, 2],
    ['L2 甲 2010301: 4 perhapsTotal 3'],
    [],
  ],
  [
    'the sum of all has it: a row of its own',
    [...withoutClass, ...withClass, '合计|||7'],
    [4, 1, 2],
    [],
    [],
  ],
  [
    'the sum of all has it not: a wrong total',
    [...withoutClass, ...withClass, '合计|||3'],
    [1, 2],
    [],
    ['L2 甲 2010301: 4 3'],
  ],
  [
    'the sum of all is another',
    [...withoutClass, ...withClass, '合计|||9'],
    [1, 2],
    ['L2 甲 2010301: 4 perhapsTotal 3'],
    ['L5 合计: 9 3'],
  ],
  [
    'nothing is not in doubt',
    [withoutClass[0] ?? '', '甲|2010301||0', ...withClass],
    [0, 1, 2],
    [],
    [],
  ],
])(
  'a row without a class that is not the sum of those with one: %s',
  (_, lines, amounts, left, differences) => {
    const reading = readingOf(lines);
    expect(reading.entries.map(({ fen }) => fen / 100)).toEqual(amounts);
    expect(
      reading.left.map(
        ({ at, words, fen, why, beside = 0 }) =>
          `${at} ${words}: ${(fen ?? 0) / 100} ${why} ${beside / 100}`,
      ),
    ).toEqual(left);
    expect(
      reading.differences.map(
        ({ at, words, said, sum }) => `${at} ${words}: ${said / 100} ${sum / 100}`,
      ),
    ).toEqual(differences);
  },
);

test.each<readonly [string, readonly string[], readonly number[], readonly string[]]>([
  [
    'above one row that is as much',
    ['单位名称|功能科目编码|金额（元）', '全系统||3', '甲|2010301|3'],
    [3],
    ['L2 全系统: sumOfOthers 3 (3)'],
  ],
  [
    'the last of units that is the sum of the others',
    ['单位名称|一般公共预算（元）|事业收入（元）', '甲|1|2', '乙|3|', '全系统|4|2'],
    [1, 2, 3],
    ['L4 全系统: sumOfOthers 6 (4 2)'],
  ],
  [
    'the first of them',
    ['单位名称|一般公共预算（元）', '甲|3', '乙|1', '丙|2'],
    [1, 2],
    ['L2 甲: sumOfOthers 3 (3)'],
  ],
  [
    'a total that counts it decides',
    ['单位名称|一般公共预算（元）', '甲|3', '乙|1', '丙|2', '合计|6'],
    [3, 1, 2],
    [],
  ],
  [
    'a total that does not count it decides',
    ['单位名称|一般公共预算（元）', '全系统|3', '乙|1', '丙|2', '合计|3'],
    [1, 2],
    [],
  ],
  [
    'classes that are not said in full',
    [...withoutClass, ...withClass],
    [1, 2],
    ['L2 甲 2010301: perhapsTotal 4 (4)'],
  ],
])('a row that may be a total is not counted, and can be: %s', (_, lines, amounts, left) => {
  const reading = readingOf(lines);
  expect(reading.entries.map(({ fen }) => fen / 100)).toEqual(amounts);
  const said = reading.left.map(({ at, words, why, fen, entries = [] }) => {
    const own = entries.map((one) => one.fen / 100).join(' ');
    return `${at} ${words}: ${why} ${(fen ?? 0) / 100} (${own})`;
  });
  expect(said).toEqual(left);
});

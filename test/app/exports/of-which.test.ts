import { proposeFigures } from '../../../src/app/exports/propose-figures';
import { noAnswers } from '../../../src/app/exports/read-exports';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { national } from '../../../src/packs';

const profile = { year: 2025, department: '某某局', code: '112', unit: null } as const;

function outcomeOf(lines: readonly string[]) {
  const text = lines.join('\n').replaceAll('|', '\t');
  const outcome = openedExport([pastedExport('导出', text)]).read({
    ...{ packId: 'national', profile, answers: noAnswers },
  });
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return outcome;
}

/** general 5, generalAppropriation 3, !generalAppropriation L2: what stays open, and for which rows. */
function figuresOf(id: string, lines: readonly string[]): readonly string[] {
  const { readings, forms: tables } = outcomeOf(lines);
  const proposals = proposeFigures({
    ...{ entries: readings.flatMap(({ entries }) => entries), tables, pack: national, styles: {} },
    ...{ present: [], rounding: 'exact' },
  });
  const own = proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.form.id === id ? [one.compared] : [],
  );
  return own.flatMap(({ proposed, unfilled }) => [
    ...proposed.map(({ figure: { field, fen } }) => `${field} ${fen / 1e6}`),
    ...unfilled.map(({ fields, rows }) => `!${fields.join(' ')} ${rows.join(' ')}`),
  ]);
}

const income = (...rows: readonly string[]) => ['资金性质|金额（万元）', ...rows];

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'the fund says so',
    income('一般公共预算（经费拨款）|3', '一般公共预算（行政事业性收费）|2', '事业收入|1'),
    ['general 5', 'business 1', 'generalAppropriation 3'],
  ],
  [
    'the fund does not say how much of it',
    income('一般公共预算拨款|3', '一般公共预算财政拨款|2'),
    ['general 5', '!generalAppropriation L2'],
  ],
  ['none of it', income('一般公共预算（非税收入）|2'), ['general 2']],
  ['nothing of the general budget', income('事业收入|1'), ['business 1']],
  [
    '经费拨款 alone is of the general budget',
    income('经费拨款|3'),
    ['general 3', 'generalAppropriation 3'],
  ],
  [
    'columns of a group',
    [
      '单位：万元',
      '功能科目编码|一般公共预算|||事业收入',
      '|小计|经费拨款|纳入预算管理的非税收入|',
      '2010301|5|3|2|1',
    ],
    ['general 5', 'business 1', 'function201 6', 'generalAppropriation 3'],
  ],
  [
    'a column of it beside that of all',
    [
      '单位：万元',
      '功能科目编码|一般公共预算||事业收入',
      '|小计|其中：财政拨款|',
      '2010301|5|3|1',
      '2010302|4||',
    ],
    ['general 9', 'business 1', 'function201 10', 'generalAppropriation 3'],
  ],
  [
    'a column of it in a list with funds in rows',
    [
      '功能科目编码|资金性质|金额（万元）|其中：财政拨款（万元）',
      '2010301|一般公共预算|5|3',
      '2010302|事业收入|1|',
    ],
    ['general 5', 'business 1', 'function201 6', 'generalAppropriation 3'],
  ],
  [
    'a second column of it that says the same',
    [
      '功能科目编码|资金性质|金额（万元）|其中：财政拨款（万元）|其中：经费拨款（万元）',
      '2010301|一般公共预算|5|3|3',
    ],
    ['general 5', 'function201 5', 'generalAppropriation 3'],
  ],
  [
    'a column of what was last year',
    [
      '功能科目编码|资金性质|金额（万元）|上年预算数（万元）|其中：财政拨款（万元）',
      '2010301|一般公共预算|5|4|3',
    ],
    ['general 5', 'function201 5', '!generalAppropriation L2'],
  ],
  [
    'a column of another year',
    [
      '功能科目编码|资金性质|2025年预算数（万元）|2024年预算数（万元）|其中：财政拨款（万元）',
      '2010301|一般公共预算|5|4|3',
    ],
    ['general 5', 'function201 5', '!generalAppropriation L2'],
  ],
  [
    'of this year and of last year',
    [
      '功能科目编码|资金性质|金额（万元）|其中：财政拨款（万元）|上年预算数（万元）|其中：财政拨款（万元）',
      '2010301|一般公共预算|5|2|4|3',
    ],
    ['general 5', 'function201 5', 'generalAppropriation 2'],
  ],
])('部门收支预算表, 其中：财政拨款: %s', (_, lines, expected) => {
  expect(figuresOf('F07', lines)).toEqual(expected);
});

const list = (...rows: readonly string[]) => [
  '功能科目编码|部门经济科目编码|资金性质|金额（万元）',
  ...rows,
];

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  [
    '财政拨款收支总体情况表',
    'F10',
    list('2010301|30101|一般公共预算（经费拨款）|3', '2080505|30108|一般公共预算（罚没收入）|2'),
    [
      'incomeGeneral 5',
      'function201General 3',
      'function208General 2',
      'incomeGeneralAppropriation 3',
      'function201GeneralAppropriation 3',
    ],
  ],
  [
    'not said of what was carried over: the whole column stays open',
    'F10',
    list('2010301|30101|一般公共预算（经费拨款）|3', '2080505|30108|上年结转一般公共预算|2'),
    [
      'incomeGeneral 3',
      'carriedOverGeneral 2',
      'function201General 3',
      'function208General 2',
      'incomeGeneralAppropriation 3',
      '!function208GeneralAppropriation L3',
    ],
  ],
  [
    '支出经济分类汇总表',
    'F13',
    list('2010301|30101|一般公共预算（经费拨款）|3', '2010301|30101|一般公共预算（专项收入）|2'),
    ['general 5', 'generalAppropriation 3'],
  ],
])('%s (%s)', (_, id, lines, expected) => {
  expect(figuresOf(id, lines)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'more than all',
    ['功能科目编码|一般公共预算（万元）|其中：财政拨款（万元）', '2010301|3|5'],
    ['L2 notPart 5'],
  ],
  [
    'no amount',
    ['功能科目编码|一般公共预算（万元）|其中：财政拨款（万元）', '2010301|3|三'],
    ['L2 unreadable 0'],
  ],
  [
    'of money that has no such part',
    ['资金性质|金额（万元）|其中：财政拨款（万元）', '事业收入|3|2'],
    ['L2 notPart 2'],
  ],
  [
    'another one that says otherwise',
    ['资金性质|金额（万元）|其中：财政拨款（万元）|其中：经费拨款（万元）', '一般公共预算|3|2|1'],
    ['L2 twoParts 2', 'L2 twoParts 1'],
  ],
  [
    'another one that says that nothing is',
    ['资金性质|金额（万元）|其中：财政拨款（万元）|其中：经费拨款（万元）', '一般公共预算|3|2|0'],
    ['L2 twoParts 2', 'L2 twoParts 0'],
  ],
])('a part that cannot be one is told, and all of the amount counts: %s', (_, lines, expected) => {
  const { readings } = outcomeOf(lines);
  expect(readings.flatMap(({ entries }) => entries).map(({ fen }) => fen / 1e6)).toEqual([3]);
  const left = readings.flatMap((one) => one.left);
  expect(left.map(({ at, why, fen }) => `${at} ${why} ${(fen ?? 0) / 1e6}`)).toEqual(expected);
});

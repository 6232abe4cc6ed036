import { runTextExample } from '../../../src/cli/docs/run-text-example';
import type { Figures } from './planted';

function told(sentences: readonly string[], forms: Figures = {}): readonly string[] {
  const paragraphs = ['某某市商务局2026年部门预算', ...sentences];
  return runTextExample(paragraphs, { says: '', passes: [], fails: [], at: '', forms }).map(
    ({ says, paragraph, start, end, others }) =>
      [
        says,
        ...[{ paragraph, start, end }, ...others].map(
          (one) => paragraphs[one.paragraph]?.slice(one.start, one.end) ?? '',
        ),
      ].join(' '),
  );
}

const phrases: readonly (readonly string[])[] = [
  ['2026年收入总计501万元，支出总计500万元。'],
  ['2026年收入总计501万元，支出总计500万元，与2025年相比，收入增加10万元，支出增加10万元。'],
  ['本部门2026年收入总计501万元、支出总计500万元。'],
  ['2026年部门收入预算501万元，支出预算500万元。'],
  ['2026年收入预算501万元。支出预算合计为500万元，其中人员经费400万元，项目支出100万元。'],
  ['2026年收入合计501万元，支出合计500万元。'],
  ['2026年部门预算总收入501万元，总支出500万元。'],
  ['2026年收入总预算501万元。', '2026年支出总预算500万元。'],
  ['2026年预算收入总额501万元，预算支出总额500万元。'],
  ['2026年收入预算安排501万元，支出预算安排500万元。'],
  ['2026年收支总计501万元。', '2026年支出总计500万元。'],
  ['2026年收入、支出总预算501万元。', '2026年支出合计500万元。'],
  ['2026年度收、支总计501万元。', '2026年支出合计500万元。'],
  ['2026年预算收入501万元。', '2026年部门预算收支安排500万元。'],
];

test.each(phrases.map((one) => [one.join(''), one] as const))(
  'two sides that differ are told: %s',
  (_, sentences) => {
    expect(told(sentences)).toEqual([
      expect.stringMatching(/^textSidesDiffer 50[01]万元 50[01]万元$/),
    ]);
    const balanced = sentences.map((one) => one.replaceAll('501万元', '500万元'));
    expect(told(balanced)).toEqual([]);
  },
);

test.each<readonly [string, readonly string[], Figures, readonly string[]]>([
  [
    'the third amount is the one that is told',
    ['2026年预算收入501万元。', '2026年部门支出预算为500万元。', '2026年部门预算收支安排500万元。'],
    {},
    ['textSidesDiffer 501万元 500万元'],
  ],
  [
    'three amounts are two contradictions',
    ['2026年预算收入501万元。', '2026年部门支出预算为500万元。', '2026年部门预算收支安排502万元。'],
    {},
    ['textSidesDiffer 500万元 501万元', 'textSidesDiffer 502万元 501万元'],
  ],
  [
    'beside forms they decide which of them is wrong',
    ['2026年收入总计501万元，支出总计500万元。'],
    { income: 500, expenditure: 500 },
    ['textTableDiffers 501万元'],
  ],
  [
    'forms that do not balance are told there',
    ['2026年收入总计501万元，支出总计500万元。'],
    { income: 501, expenditure: 500 },
    [],
  ],
  [
    'a form of one side is held against the other',
    ['2026年收入总计501万元，支出总计500万元。'],
    { income: 501 },
    ['textSidesDiffer 500万元 501万元'],
  ],
  [
    'a total that its parts contradict is told once',
    ['2026年收入预算500万元。', '2026年支出预算501万元，其中：基本支出400万元，项目支出100万元。'],
    {},
    ['textSumDiffers 501万元 400万元 100万元'],
  ],
  [
    'an amount that is said in two ways is told once',
    ['2026年收入总计500万元，支出总计500万元。', '2026年收入总计501万元。'],
    {},
    ['textTwiceDiffers 501万元 500万元'],
  ],
  [
    'what was carried over may be in one of them',
    ['2026年收入合计480万元，上年结转20万元。', '2026年支出预算500万元。'],
    {},
    [],
  ],
  [
    'and in the forms',
    ['2026年收入合计480万元。', '2026年支出预算500万元。'],
    { carriedOver: 20 },
    [],
  ],
  [
    'totals balance all the same',
    ['2026年收入总计501万元，其中：上年结转20万元。', '2026年支出总计500万元。'],
    {},
    ['textSidesDiffer 500万元 501万元'],
  ],
  [
    'nothing carried over is nothing',
    ['2026年收入合计501万元，上年结转0万元。', '2026年支出合计500万元。'],
    {},
    ['textSidesDiffer 500万元 501万元'],
  ],
  [
    'of some funds and of all are two budgets',
    [
      '一、收支总体情况',
      '2026年收入总计500万元。',
      '二、财政拨款收支总体情况',
      '2026年支出总计450万元。',
    ],
    {},
    [],
  ],
  [
    'another year is another budget',
    ['2026年收入总计500万元。', '2025年支出总计490万元。', '2026年支出总计500万元。'],
    {},
    [],
  ],
  ['rounded amounts agree', ['2026年收入总计500.25万元，支出总计500.3万元。'], {}, []],
])('%s', (_, sentences, forms, expected) => {
  expect(told(sentences, forms)).toEqual(expected);
});

import { checkText } from '../../src/domain/text-check/check-text';
import { statementWords } from '../../src/packs/statements/statement-words';
import { textRules } from '../../src/packs/text-rules/text-rules';

/** What is said of sums and shares in paragraphs below a title, with the figures it is about. */
function told(paragraphs: readonly string[]): readonly string[] {
  const all = ['某某局2026年部门预算', ...paragraphs];
  const source = {
    ...{ paragraphs: all, facts: null, typed: {}, labels: [] },
    ...{ year: null, departments: [] },
  };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) =>
    finding && /AR-(?:SUM|PCT)/.test(finding.rule)
      ? [
          `${finding.says} ${all[finding.paragraph]?.slice(finding.start, finding.end).trim() ?? ''}`,
        ]
      : [],
  );
}

const spending = '2026年支出预算9万元，比上年增加1万元。';

const cases: readonly (readonly [paragraphs: readonly string[], says: readonly string[]])[] = [
  [[spending, '按支出功能分类，包括教育支出5万元、住房保障支出4万元。'], []],
  [[spending, '按支出功能分类，包括教育支出5万元、住房保障支出3万元。'], ['textSumDiffers 9万元']],
  [
    [
      spending,
      '按支出项目类别划分：基本支出5万元，项目支出4万元。',
      '按支出经济分类划分：工资福利支出5万元，商品和服务支出3万元。',
    ],
    ['textSumDiffers 9万元'],
  ],
  [
    [
      '2026年支出预算9.00万元，其中：',
      '按支出用途分类，包括人员支出6.00万元，占67.66%；项目支出3.00万元，占33.33%。',
    ],
    ['textShareDiffers 67.66%'],
  ],
  [['2026年收支总预算9万元。', '收入包括：事业收入5万元，占55.56%；其他收入4万元，占44.44%。'], []],
  [
    ['2026年收支总预算9万元。', '收入包括：事业收入5万元，占65.56%；其他收入4万元，占44.44%。'],
    ['textShareDiffers 65.56%'],
  ],
  [
    [
      '2026年收支总预算9万元。',
      '收入包括：事业收入5万元，其他收入4万元。',
      '支出包括：基本支出5万元，项目支出3万元。',
    ],
    ['textSumDiffers 9万元'],
  ],
  // Of what else, nobody knows.
  [[spending, '部门情况如下。', '按支出功能分类，包括教育支出5万元、住房保障支出3万元。'], []],
  [
    ['2026年支出预算9万元，收入预算8万元。', '按支出功能分类：教育支出5万元、住房保障支出3万元。'],
    [],
  ],
  [[spending, '按资金来源分：事业收入5万元、其他收入3万元。'], []],
  [[spending, '按支出功能分类，包括教育支出5万元、住房保障支出3万元等。'], []],
  // What is divided has its name.
  ...[
    ['4万元，主要用于公积金', []],
    ['3万元，主要用于公积金', ['textSumDiffers 9万元']],
    ['3万元等', []],
  ].map(([rest, says]): (typeof cases)[number] => [
    [
      '2026年支出预算20万元。财政拨款支出9万元，其中：基本支出6万元，项目支出3万元。',
      `财政拨款支出按功能科目分类情况：教育支出5万元，主要用于教学；住房保障支出${String(rest)}。`,
    ],
    [...(says ?? [])],
  ]),
  [
    [
      '2026年支出预算20万元。财政拨款支出9万元。',
      '支出按功能科目分类情况：教育支出5万元，住房保障支出3万元。',
    ],
    [],
  ],
  // Said in the sentences of one paragraph.
  [
    [
      '2026年收支总预算9万元。收入包括：事业收入5万元、其他收入4万元；支出包括：教育支出5万元、住房保障支出4万元。',
    ],
    [],
  ],
  [
    [
      '2026年收支总预算9万元。收入包括：事业收入5万元、其他收入4万元；支出包括：教育支出5万元、住房保障支出3万元。',
    ],
    ['textSumDiffers 9万元'],
  ],
  [
    [
      '2026年收支总预算9万元。收入包括：事业收入5万元、其他收入3万元；支出包括：教育支出5万元、住房保障支出4万元。',
    ],
    ['textSumDiffers 9万元'],
  ],
  [['2026年收支总预算9万元。收入包括：事业收入、其他收入；支出包括：教育支出、住房保障支出。'], []],
  // A list that ends in what is not named tells all.
  [['截至2025年底，固定资产原值9万元，其中：房屋5万元，车辆1辆3万元，其他1万元。'], []],
  [
    ['截至2025年底，固定资产原值9万元，其中：房屋4万元，车辆1辆3万元，其他1万元。'],
    ['textSumDiffers 9万元'],
  ],
  [['截至2025年底，固定资产原值9万元，其中：房屋4万元，车辆1辆3万元。'], []],
  // Of what stands in a list before.
  [
    [
      '截至2025年底，资产总额12万元，其中，流动资产3万元，固定资产9万元。固定资产中，房屋5万元，车辆3万元，其他固定资产1万元。',
    ],
    [],
  ],
  [
    [
      '截至2025年底，资产总额12万元，其中，流动资产3万元，固定资产9万元。固定资产中，房屋5万元，车辆2万元，其他固定资产1万元。',
    ],
    ['textSumDiffers 9万元'],
  ],
  [
    [
      '截至2025年底，资产总额12万元，其中，流动资产3万元，固定资产9万元。固定资产中，房屋5万元，车辆2万元。',
    ],
    [],
  ],
  // Parts of a part that became more.
  [
    [
      '按支出用途分：基本支出9万元，比上年增加2万元，其中：工资福利支出5万元、商品和服务支出3万元；项目支出1万元。',
    ],
    ['textSumDiffers 9万元'],
  ],
];

test.each(cases)('%j: %j', (paragraphs, says) => {
  expect(told(paragraphs)).toEqual(says);
});

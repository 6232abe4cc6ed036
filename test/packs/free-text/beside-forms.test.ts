import { described, type Figures } from './planted';

const visits = { reception: 6.6, reception_last: 7.3 };

/** What is told of a sentence that is nearly one of those that nothing is told of. */
test.each<readonly [string, Figures, readonly string[]]>([
  // Compared twice is one item, not one of two that nobody knows.
  ['2026年会议费6万元，比2025年增加2万元，比2020年增加3万元。', {}, []],
  [
    '2026年培训费5万元，比2025年增加2万元；会议费6万元，比2020年增加3万元。',
    {},
    ['textOtherBase 2020'],
  ],
  // Ways differ only where they are of the same two years.
  ['2026年公务接待费6.6万元，较上年略有增加，减少0.7万元。', {}, ['textWaysDiffer 增加']],
  ['2026年公务接待费6.6万元，较上年略有增加，比2025年减少0.7万元。', {}, ['textWaysDiffer 增加']],
  ['2026年公务接待费6.6万元，较上年决算有所增加，比上年预算减少0.7万元。', visits, []],
  // The first may be what the others make, not merely as much as the total.
  ['2026年培训费5万元、会议费4万元、其他费用1万元，共计5万元。', {}, []],
  ['2026年培训费5万元、会议费0万元、其他费用1万元，共计5万元。', {}, ['textSumDiffers 5万元']],
  // How much it is now the forms say.
  ['2026年支出比2025年减少20万元，下降16.67%。', { expenditure: 100 }, []],
  [
    '2026年支出比2025年减少20万元，下降26.67%。',
    { expenditure: 100 },
    ['textGrowthDiffers 26.67%'],
  ],
  ['2026年支出比2025年决算减少20万元，下降26.67%。', { expenditure: 100 }, []],
  // What is all there is by the forms changed by as much as all.
  [
    '2026年支出比2025年减少2万元，主要是基本支出增加3万元，项目支出减少5万元。',
    { expenditure: 100, basic: 60, project: 40 },
    [],
  ],
  [
    '2026年支出比2025年减少2万元，主要是基本支出增加3万元，项目支出减少7万元。',
    { expenditure: 100, basic: 60, project: 40 },
    ['textChangesDiffer 2万元'],
  ],
  [
    '2026年支出比2025年减少2万元，主要是基本支出增加3万元，项目支出减少7万元。',
    { expenditure: 110, basic: 60, project: 40 },
    [],
  ],
  // 节约 says that it was saved, not that it is about so much.
  ['2026年节约30万元，其中：培训费节约20万元，会议费节约10.4万元。', {}, ['textSumDiffers 30万元']],
  ['2026年预算约30万元，其中：培训费20万元，会议费10.4万元。', {}, []],
])('%s beside %j', (sentence, forms, told) => {
  expect(described(sentence, forms)).toEqual(told);
});

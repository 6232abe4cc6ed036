import { found } from './planted';

const told = (sentence: string) =>
  found(sentence, {}).flatMap(({ says, start, end, fix }) =>
    says === 'textPlanOfPast' ? [`${sentence.slice(start, end)} → ${fix?.words ?? ''}`] : [],
  );

test.each([
  '2025年12月底前支持3个民族村。',
  '绩效目标：2025年12月底前，完成验收工作。',
  '项目于2025年6月30日前完成，提高服务水平。',
  '2025年底前建成2处服务站。',
  '2025年开展宣传活动12场。',
  '2025年度组织培训不少于4次。',
  '2025年全年举办活动6场，覆盖500人。',
  '2025年我局计划走访企业，收集意见。',
  '2025年将继续做好民族团结进步工作。',
])('what is still to be done in a year that is over is told: %s', (sentence) => {
  expect(told(sentence)).toEqual(['2025 → 2026']);
  expect(told(sentence.replaceAll('2025', '2026'))).toEqual([]);
  expect(told(sentence.replaceAll('2025', '2027'))).toEqual([]);
});

test.each([
  '2025年已开展宣传活动12场。',
  '2025年开展了宣传活动12场。',
  '与2025年相比，开展宣传活动12场。',
  '截至2025年12月底前完成的项目3个。',
  '根据《2025年组织培训5次的计划》开展工作。',
  '原因是2025年开展普查工作3次。',
  '2025年计划数为5万元。',
  '2025年决算完成12个项目。',
  '自2025年开展试点3个。',
  '2025年实施的项目3个，资金结转使用。',
  '按照国发〔2025〕5号文件开展工作。',
  '2025年收入预算10万元。',
])('what was done, and what a document is called, is not: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

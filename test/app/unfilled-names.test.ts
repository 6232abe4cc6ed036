import { unfilledNames, unfilledPlaces } from '../../src/app/check/unfilled';

const field = (text: string, at: string) => ({ params: { field: { text } }, at: [at] as const });

test('a field is named once, however many of its cells are empty; a place of a text by its address', () => {
  const gap = { params: {}, at: ['A3'] as const };
  const paragraph = { params: {}, at: ['¶3'] as const };
  const findings = [field('单位', 'B2'), field('单位', 'B3'), field('年度', 'B4'), gap, paragraph];
  expect(unfilledNames(findings, 'zh')).toEqual(['单位', '年度', 'A3', '第3段']);
  expect(unfilledNames(findings, 'en').at(-1)).toBe('Paragraph 3');
});

test('each field with its cells, and what has no cell yet with the cell that it belongs beside', () => {
  const missing = (text: string, at: string, says = 'missing') => ({ ...field(text, at), says });
  const findings = [
    ...[missing('项目编码', 'A8'), missing('绩效指标', 'B8', 'missingItems')],
    ...[missing('项目编码', 'A9'), missing('绩效指标', 'B9', 'missingItems')],
    ...[missing('产出指标', 'D35', 'missingItems'), missing('年度任务', 'D35', 'missingItems')],
    { says: 'textUnfilled', params: {}, at: ['¶3'] as const },
  ];
  expect(unfilledPlaces(findings, 'zh')).toBe(
    '项目编码（A8、A9）；绩效指标（B8、B9旁边）；产出指标（D35旁边）；年度任务（D35旁边）；第3段',
  );
  expect(unfilledPlaces(findings.slice(0, 2), 'en')).toBe('项目编码 (A8); 绩效指标 (beside B8)');
});

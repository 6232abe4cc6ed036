import { unfilledNames } from '../../src/app/check/unfilled';

const field = (text: string, at: string) => ({ params: { field: { text } }, at: [at] as const });

test('a field is named once, however many of its cells are empty; a place of a text by its address', () => {
  const gap = { params: {}, at: ['A3'] as const };
  const paragraph = { params: {}, at: ['¶3'] as const };
  const findings = [field('单位', 'B2'), field('单位', 'B3'), field('年度', 'B4'), gap, paragraph];
  expect(unfilledNames(findings, 'zh')).toEqual(['单位', '年度', 'A3', '第3段']);
  expect(unfilledNames(findings, 'en').at(-1)).toBe('Paragraph 3');
});

import { publishedAdvice } from '../../src/taskpane/settings/published-advice';

test.each([
  ['2026', '2026年2月', null],
  ['2026', '2025年10月', null],
  ['2026', '2026-12', null],
  ['2026', '2025年9月', { typed: '2025年9月', year: '2026', from: '2025年10月', to: '2026年12月' }],
  ['2026', '二〇二七年一月', expect.objectContaining({ typed: '2027年1月' })],
  ['2026', '', null],
  ['', '2022年2月', null],
])('of a budget of %s that is published %s it says %j', (year, published, expected) => {
  expect(publishedAdvice({ year, published })).toEqual(expected);
});

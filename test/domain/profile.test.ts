import { fillText } from '../../src/domain/form/profile';

const profile = { year: 2022, department: '某某局' };

test.each([
  ['{year}年', '2022年'],
  ['{department}：{year}', '某某局：2022'],
  ['{constructor}', '{constructor}'],
  ['{__proto__}{toString}', '{__proto__}{toString}'],
  ['{unknown} {year', '{unknown} {year'],
])('%s becomes %s', (text, filled) => {
  expect(fillText(text, profile)).toBe(filled);
});

test('what the profile says is not filled in again', () => {
  expect(fillText('{department}', { year: 2022, department: '{year}' })).toBe('{year}');
});

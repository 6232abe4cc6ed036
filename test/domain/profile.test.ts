import { fillText, unknownProfile } from '../../src/domain/form/profile';

const profile = { ...unknownProfile, year: 2022, department: '某某局', code: '112' };

test.each([
  ['{year}年', '2022年'],
  ['{department}：{year}', '某某局：2022'],
  ['{lastYear}年12月31日', '2021年12月31日'],
  ['{code}{department}', '112某某局'],
  ['{constructor}', '{constructor}'],
  ['{__proto__}{toString}', '{__proto__}{toString}'],
  ['{unknown} {year', '{unknown} {year'],
])('%s becomes %s', (text, filled) => {
  expect(fillText(text, profile)).toBe(filled);
});

test('what the profile says is not filled in again', () => {
  expect(fillText('{department}', { ...profile, department: '{year}' })).toBe('{year}');
});

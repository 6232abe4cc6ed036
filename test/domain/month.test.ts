import fc from 'fast-check';
import { printMonth, readMonth } from '../../src/domain/text/month';

test.each([
  ['2022年4月', [2022, 4]],
  ['２０２２年４月', [2022, 4]],
  [' 2022 年 4 月 ', [2022, 4]],
  ['2022-04', [2022, 4]],
  ['2022.12', [2022, 12]],
  ['2022/4', [2022, 4]],
  ['二〇二二年四月', [2022, 4]],
  ['二零二二年十二月', [2022, 12]],
  ['二○一○年十月', [2010, 10]],
  ['二〇二二年十三月', null],
  ['一九九九年二月', null],
  ['2022年0月', null],
  ['2022年13月', null],
  ['2022年', null],
  ['2022', null],
  ['4月', null],
  ['', null],
])('“%s” is %j', (text, expected) => {
  const month = readMonth(text);
  expect(month && [month.year, month.month]).toEqual(expected);
});

test.each([
  ['digits', '2022年12月'],
  ['han', '二〇二二年十二月'],
] as const)('in %s it is %s', (numerals, expected) => {
  expect(printMonth({ year: 2022, month: 12 }, numerals)).toBe(expected);
});

test('what is printed is read back', () => {
  const months = fc.record({
    year: fc.integer({ min: 2000, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(months, fc.constantFrom('digits' as const, 'han' as const), (month, numerals) => {
      expect(readMonth(printMonth(month, numerals))).toEqual(month);
    }),
  );
});

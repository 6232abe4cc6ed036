import { functionalCode, functionalCodes } from '../../src/packs/codes/functional';

test.each([
  ['210', 2018, '医疗卫生与计划生育支出'],
  ['210', 2019, '卫生健康支出'],
  ['20805', 2019, '行政事业单位离退休'],
  ['20805', 2020, '行政事业单位养老支出'],
  ['2010350', 2022, '事业运行'],
  ['2010305', 2019, undefined],
  ['201', 2017, undefined],
])('%s in %i is %s', (code, year, name) => {
  expect(functionalCode(code, year)?.name).toBe(name);
});

test('codes have 3, 5 or 7 digits, and one name in any year', () => {
  for (const { code, from, to } of functionalCodes) {
    expect(code).toMatch(/^\d{3}(\d{2}){0,2}$/);
    const others = functionalCodes.filter(
      (one) => one.code === code && one.from <= (to ?? Infinity) && from <= (one.to ?? Infinity),
    );
    expect(others).toHaveLength(1);
  }
});

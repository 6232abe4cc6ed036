import { allFunctionalCodes } from '../../src/packs/codes/all-functional';

/** The names of a code in a year, as 政府收支分类科目 has them. */
function namesOf(code: string, year: number): string[] {
  return allFunctionalCodes
    .filter(
      (one) => one.code === code && one.years.from <= year && year <= (one.years.to ?? Infinity),
    )
    .map(({ name }) => name);
}

test.each([
  ['2012304', 2018, ['民族工作专项']],
  ['2012304', 2027, ['民族工作专项']],
  ['2012399', 2027, ['其他民族事务支出']],
  ['2013404', 2018, []],
  ['2013404', 2019, ['宗教事务']],
  ['2013405', 2027, ['华侨事务']],
  ['2010699', 2022, ['其他财政事务支出']],
  ['2070199', 2018, ['其他文化支出']],
  ['2070199', 2019, ['其他文化和旅游支出']],
  ['2080599', 2019, ['其他行政事业单位离退休支出']],
  ['2080599', 2020, ['其他行政事业单位养老支出']],
  ['2082804', 2025, ['拥军优属']],
  // Both, since the year is not certain.
  ['2130199', 2019, ['其他农业农村支出', '其他农业支出']],
])('%s in %i: %j', (code, year, names) => {
  expect(namesOf(code, year)).toEqual(names);
});

test('a 项 belongs to a 款 that is known, and no name stands twice', () => {
  const sections = new Set(allFunctionalCodes.map(({ code }) => code));
  const items = allFunctionalCodes.filter(({ code }) => code.length === 7);
  expect(items.filter(({ code }) => !sections.has(code.slice(0, 5)))).toEqual([]);
  const said = allFunctionalCodes.map(
    ({ code, name, years: { from } }) => `${code} ${name} ${from}`,
  );
  expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
});

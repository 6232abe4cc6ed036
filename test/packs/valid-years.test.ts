import { hebei2018, hebei2021, henan2022 } from '../../src/packs';
import {
  allDepartmentEconomicCodes,
  governmentEconomicCodes,
} from '../../src/packs/codes/economic';
import { allFunctionalCodes } from '../../src/packs/codes/all-functional';

/** The first year without anything of its own in the packs. */
const after = 2027;

test.each([hebei2018, hebei2021, henan2022].map((pack) => [pack.id, pack] as const))(
  '%s offers only forms that are valid in all of its years',
  (_, { forms, validity }) => {
    if (!validity) throw new Error('it is for any year');
    const { from, to } = validity.years;
    const others = forms.filter(
      ({ years }) => years.from > from || (years.to ?? after) < (to ?? after),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  },
);

test('河北 has forms of one pack in each year', () => {
  const years = Array.from({ length: after - 2018 }, (_, index) => 2018 + index);
  const offered = years.map((year) =>
    [hebei2018, hebei2021].filter(({ validity }) => {
      const { from = after, to = 0 } = validity?.years ?? {};
      return from <= year && year <= (to ?? after);
    }),
  );
  expect(offered.map((packs) => packs.length)).toEqual(years.map(() => 1));
});

const formsOf = ({ forms }: typeof hebei2018) => forms.map(({ id }) => id);

test('项目绩效目标表 took the place of 职责活动 in 2021', () => {
  expect(formsOf(hebei2018)).toContain('F02');
  expect(formsOf(hebei2018)).not.toContain('F03');
  expect(formsOf(hebei2021)).toContain('F03');
  expect(formsOf(hebei2021)).not.toContain('F02');
});

const validNames = (codes: typeof allFunctionalCodes, code: string, year: number) =>
  codes
    .filter((one) => one.code === code && one.years.from <= year && year <= (one.years.to ?? year))
    .map(({ name }) => name);

test.each([
  ['207', 2018, ['文化体育与传媒支出']],
  ['207', 2019, ['文化旅游体育与传媒支出']],
  ['210', 2018, ['医疗卫生与计划生育支出']],
  ['210', 2019, ['卫生健康支出']],
  ['224', 2018, []],
  ['224', 2019, ['灾害防治及应急管理支出']],
  ['20805', 2019, ['行政事业单位离退休']],
  ['20805', 2020, ['行政事业单位养老支出']],
  ['2080599', 2019, ['其他行政事业单位离退休支出']],
  ['2080599', 2020, ['其他行政事业单位养老支出']],
  ['234', 2019, []],
  ['234', 2020, ['抗疫特别国债安排的支出']],
  ['20139', 2023, []],
  ['20139', 2024, ['社会工作事务']],
  // In this year both are right.
  ['215', 2020, ['资源勘探信息等支出', '资源勘探工业信息等支出']],
  ['215', 2021, ['资源勘探工业信息等支出']],
])('功能分类 %s is called in %i: %j', (code, year, names) => {
  expect(validNames(allFunctionalCodes, code, year)).toEqual(names);
});

test.each([
  ['departments', allDepartmentEconomicCodes, '30311', 2019],
  ['departments', allDepartmentEconomicCodes, '31304', 2020],
  ['government', governmentEconomicCodes, '51004', 2020],
])('the economic classification of %s has what came later (%#)', (_, codes, code, year) => {
  expect([validNames(codes, code, year - 1).length, validNames(codes, code, year).length]).toEqual([
    0, 1,
  ]);
});

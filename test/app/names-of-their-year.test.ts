import type { FormValues } from '../../src/domain/form/form-values';
import { check, type FormToCheck } from './cross-forms';

/** 其他文化支出 became 其他文化和旅游支出 in 2019, 离退休 became 养老 in 2020. */
const culture = ['207', '01', '99'] as const;
const pensions = ['208', '05', '99'] as const;

function formOf(
  year: number,
  [classCode, sectionCode, itemCode]: readonly string[],
  itemName: string,
) {
  const unit = { unitCode: '112', unitName: '某某局' };
  const item = { classCode, sectionCode, itemCode, itemName, wages: 5 } as FormValues;
  const values: FormValues = { units: [{ ...unit, items: [item] }] };
  return ['F09', values, { A1: `${year}年部门支出预算表` }] as FormToCheck;
}

function told(form: FormToCheck): string[] {
  return check([form]).findings.flatMap(({ rule, fix }) =>
    rule === 'CL-NAME' || rule === 'CL-OLD' ? [`${rule} → ${fix?.value ?? 'nothing'}`] : [],
  );
}

test.each([
  ['a name of nothing', 2018, culture, '文化活动', ['CL-NAME → 其他文化支出']],
  ['a name of nothing', 2019, culture, '文化活动', ['CL-NAME → 其他文化和旅游支出']],
  ['a name of nothing', 2019, pensions, '退休金', ['CL-NAME → 其他行政事业单位离退休支出']],
  ['a name of nothing', 2020, pensions, '退休金', ['CL-NAME → 其他行政事业单位养老支出']],
  ['the name of that year', 2019, pensions, '其他行政事业单位离退休支出', []],
  ['the name of that year', 2020, pensions, '其他行政事业单位养老支出', []],
  [
    'a name that is old',
    2020,
    pensions,
    '其他行政事业单位离退休支出',
    ['CL-OLD → 其他行政事业单位养老支出'],
  ],
  [
    'a name that is still to come',
    2019,
    pensions,
    '其他行政事业单位养老支出',
    ['CL-OLD → 其他行政事业单位离退休支出'],
  ],
] as const)('%s, in %i: what was valid then is offered', (_, year, code, name, expected) => {
  expect(told(formOf(year, code, name))).toEqual(expected);
});

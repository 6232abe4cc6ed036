import type { FormValues } from '../../src/domain/form/form-values';
import { check, said } from './checked-form';

/** The same indicator in every form that has indicators. */
const inForm: Readonly<Record<string, (name: string, value: string) => FormValues>> = {
  F03: (indicator, value) => ({ quality: [{ indicator, value }] }),
  F17: (name, value) => ({ dutyGoals: [{ name, value }] }),
  F18: (indicator, value) => ({
    units: [
      {
        unitCode: '112001',
        unitName: '某某局',
        projects: [{ name: '办公楼维修', outputs: [{ indicator, value }] }],
      },
    ],
  }),
};

const directions = (formId: string, name: string, value: string) =>
  said(check(formId, formId === 'F03' ? 'b' : 'a', inForm[formId]?.(name, value) ?? {}, {}))
    .filter((line) => line.startsWith('PF-DIRECTION'))
    .map((line) => line.replace(/ [A-Z]+\d+/g, ''));

test.each(
  Object.keys(inForm).flatMap((form) => [
    [form, '项目完成率', '≤95%', ['PF-DIRECTION directionRate → ≥95%']],
    [form, '项目完工率', '≤95%', ['PF-DIRECTION directionRate → ≥95%']],
    [form, '项目完工率', '≥95%', []],
    [form, '新增就业人数', '≤200人', ['PF-DIRECTION directionRate → ≥200人']],
    [form, '新增就业人数', '≥200人', []],
    [form, '新增债务金额', '≤200万元', []],
    [form, '群众投诉次数', '≥2次', ['PF-DIRECTION directionBadEvent → ≤2次']],
  ]) as [string, string, string, string[]][],
)('%s: %s %s', (form, name, value, expected) => {
  expect(directions(form, name, value)).toEqual(expected);
});

test.each([
  ['budgetExecution', '≤95%', ['PF-DIRECTION directionStandard → ≥95%']],
  ['budgetExecution', '≥85%', []],
  ['budgetExecution', '95%', []],
  ['budgetAdjustment', '≥30%', ['PF-DIRECTION directionStandard → ≤30%']],
  ['threePublicControl', '≤95%', []],
  ['targetsSet', '≤100%', ['PF-DIRECTION directionRate → ≥100%']],
])('a standard indicator of F17: %s %s', (field, value, expected) => {
  const found = said(check('F17', 'a', { [field]: value }, {}));
  expect(
    found
      .filter((line) => line.startsWith('PF-DIRECTION'))
      .map((line) => line.replace(/ [A-Z]+\d+/g, '')),
  ).toEqual(expected);
});

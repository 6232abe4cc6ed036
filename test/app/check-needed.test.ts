import type { FormValues } from '../../src/domain/form/form-values';
import { emptyValues } from '../../src/domain/form/empty-values';
import { styleOf } from '../../src/domain/form/form-definition';
import { national } from '../../src/packs';
import { check } from './checked-form';

const targets = national.forms.find(({ id }) => id === 'F17');
const preset = targets ? emptyValues(styleOf(targets)) : {};
const whole = { governmentFunds: 8, basic: 3, project: 5 };
const task = { name: '培训', content: '完成3期培训。' };
const own = { name: '考核通过率', value: '≥95%' };
const indicator = { indicator: '考核通过率', value: '≥95%' };
const code = '410796220000000003604';
const unit = (projects: readonly FormValues[]) => ({
  units: [{ unitCode: '112001', unitName: '某某局', projects }],
});
const grid = (row: FormValues) => ({
  units: [{ unitCode: '112001', unitName: '某某局', items: [row] }],
});

/** What is to be filled in. */
function missing(form: string, style: string, values: FormValues): string[] {
  const { findings } = check(form, style, values, {});
  return findings.flatMap(({ rule, at, params }) =>
    rule === 'DOC-MANDATORY' && params['field'] && 'text' in params['field']
      ? [`${at[0]} ${params['field'].text}`]
      : [],
  );
}

test.each<readonly [string, string, string, FormValues, readonly string[]]>([
  ['targets as inserted', 'F17', 'standard', preset, []],
  [
    'targets with nothing but amounts',
    'F17',
    'standard',
    { ...preset, ...whole },
    ['B4 年度主要任务', 'B4 年度履职目标', 'D35 产出指标'],
  ],
  [
    'targets with a task half told',
    'F17',
    'standard',
    { ...preset, ...whole, goal: '目标', tasks: [{ name: '培训' }], dutyGoals: [{ value: '1' }] },
    ['C6 主要内容', 'C35 三级指标'],
  ],
  [
    'targets that are filled in',
    'F17',
    'standard',
    { ...preset, ...whole, goal: '目标', tasks: [task], dutyGoals: [own] },
    [],
  ],
  [
    'a summary of a project without code and indicators',
    'F18',
    'standard',
    unit([{ name: '培训', governmentFunds: 5 }]),
    ['A8 项目编码', 'B8 绩效指标'],
  ],
  [
    'a summary of two projects, one with an indicator',
    'F18',
    'standard',
    unit([
      { code, name: '培训', governmentFunds: 5, outputs: [indicator] },
      { code, name: '维修', governmentFunds: 5 },
    ]),
    ['B9 绩效指标'],
  ],
  ['an untouched summary', 'F18', 'standard', {}, []],
  [
    'amounts without a 科目',
    'F09',
    'standard',
    grid({ wages: 5 }),
    ['A8 科目编码（类）', 'E8 科目名称'],
  ],
  [
    'amounts of a 科目',
    'F09',
    'standard',
    grid({ classCode: '201', sectionCode: '03', itemCode: '01', itemName: '行政运行', wages: 5 }),
    [],
  ],
  [
    'an economic item without its code',
    'F12',
    'standard',
    { items: [{ departmentName: '基本工资', personnel: 5 }] },
    ['A6 部门预算科目编码'],
  ],
  [
    'a project without its kind',
    'F16',
    'standard',
    unit([{ name: '培训', general: 5 }]),
    ['A7 类型'],
  ],
])('%s', (_, form, style, values, expected) => {
  expect(missing(form, style, values)).toEqual(expected);
});

test.each<readonly [string, FormValues, readonly string[]]>([
  [
    'the appropriation is told of the income only',
    { incomeGeneral: 8, incomeGeneralAppropriation: 8, function201General: 8 },
    ['X-T04 more warning'],
  ],
  [
    'and of the expenditure only',
    { incomeGeneral: 8, function201General: 8, function201GeneralAppropriation: 8 },
    ['X-T04 moreThanSum warning'],
  ],
  [
    'some of it was left from last year',
    {
      ...{ incomeGeneral: 8, incomeGeneralAppropriation: 8, carriedOverGeneral: 1 },
      ...{ function201General: 9, function201GeneralAppropriation: 9 },
    },
    [],
  ],
  ['it is told of neither', { incomeGeneral: 8, function201General: 8 }, []],
])('F10: %s', (_, values, expected) => {
  const { findings } = check('F10', 'standard', values, {});
  expect(findings.map(({ rule, says, severity }) => `${rule} ${says} ${severity}`)).toEqual(
    expected,
  );
});

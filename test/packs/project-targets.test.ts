import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { projectTargets } from '../../src/packs/forms/project-targets';
import { printCells } from '../domain/print-plan';

const profile = { ...unknownProfile, year: 2021, department: '某某局', code: '431001' };
const planIn = (styleId: string, values?: FormValues) =>
  planForm({ packId: 'hebei-2021', form: projectTargets, styleId, profile, values });
const rest = ' | · | · | · | · | ·';

test('a county prints code, unit, one goal and three kinds of benefits', () => {
  const plan = planIn('b');
  expect(printCells(plan)).toEqual([
    `=E3&"绩效目标表" | ·${rest}`,
    '431001某某局 | · | · | · | · | 单位：万元 | ·',
    '项目编码 | · | · | 项目名称 | · | · | ·',
    '预算规模及资金用途 | 预算数 | =E4+G4 | 其中：财政资金 | · | 其他资金 | ·',
    `· | ·${rest}`,
    '资金支出计划（%） | 3月底 | · | 6月底 | 10月底 | 12月底 | ·',
    `· | ·${rest}`,
    `绩效目标 | ·${rest}`,
    '一级指标 | 二级指标 | 三级指标 | · | 绩效指标描述 | 指标值 | 指标值确定依据',
    `产出指标 | 数量指标${rest}`,
    `· | 质量指标${rest}`,
    `· | 时效指标${rest}`,
    `· | 成本指标${rest}`,
    `效益指标 | 经济效益指标${rest}`,
    `· | 社会效益指标${rest}`,
    `· | 可持续影响指标${rest}`,
    `满意度指标 | 服务对象满意度指标${rest}`,
    `· | 服务对象满意度指标${rest}`,
    `· | 服务对象满意度指标${rest}`,
    `· | ·${rest}`,
  ]);
  expect(plan.merges).toEqual(
    expect.arrayContaining(['A4:A5', 'A6:A7', 'B5:G5', 'B8:G8', 'A10:A13', 'A14:A16', 'A17:A19']),
  );
});

test('a development zone prints no unit line, numbered goals and effects', () => {
  const plan = planIn('a');
  expect(printCells(plan)).toEqual([
    `=E2&"绩效目标表" | ·${rest}`,
    '项目编码 | · | · | 项目名称 | · | · | ·',
    '预算规模及资金用途 | 预算数 | =E3+G3 | 其中：财政资金 | · | 其他资金 | ·',
    `· | ·${rest}`,
    '资金支出计划（%） | 3月底 | · | 6月底 | 10月底 | 12月底 | ·',
    `· | ·${rest}`,
    '绩效目标 | ="目标"&ROWS(C7) | · | · | · | · | ·',
    '· | ="目标"&ROWS(C7:C8) | · | · | · | · | ·',
    `· | ......${rest}`,
    '一级指标 | 二级指标 | 三级指标 | · | 绩效指标描述 | 指标值 | 指标值确定依据',
    `· | ·${rest}`,
    `产出指标 | 数量指标${rest}`,
    `· | 质量指标${rest}`,
    `· | 时效指标${rest}`,
    `· | 成本指标${rest}`,
    `效果指标 | 经济效益指标${rest}`,
    `· | 社会效益指标${rest}`,
    `· | 可持续性影响${rest}`,
    `满意度指标 | 服务对象满意度指标${rest}`,
    `· | ·${rest}`,
  ]);
  expect(plan.merges).toEqual(
    expect.arrayContaining(['A7:A9', 'A10:A11', 'B10:B11', 'C10:D11', 'G10:G11']),
  );
  expect(plan.numberFormats).toContainEqual({ format: '0.00"万元"', areas: ['C3', 'E3', 'G3'] });
});

test('where a project serves the environment, it says so', () => {
  const labels = planIn('bEcological').cells.map(([, second]) => second);
  expect(labels.slice(13, 16)).toEqual(['社会效益指标', '生态效益指标', '可持续影响指标']);
});

test('names of both levels are as high as the indicators they lead', () => {
  const indicators = { quantity: [{}, {}], social: [{}, {}, {}] };
  expect(planIn('b', indicators).merges).toEqual(
    expect.arrayContaining(['A10:A14', 'B10:B11', 'A15:A19', 'B16:B18']),
  );
});

test('the plan is asked for in percent, from 0% to 100%', () => {
  const plan = planIn('b');
  expect(plan.numberFormats).toContainEqual({ format: '0.00%', areas: ['B7:G7'] });
  const asked = plan.validations.filter(({ rule }) => rule.kind === 'between');
  expect(asked.map(({ areas, prompt }) => `${areas.join(' ')} ${prompt.title}`)).toEqual([
    'B7:G7 百分比',
  ]);
  expect(asked.every(({ rule }) => 'maximum' in rule && rule.maximum === 1)).toBe(true);
});

test('what tables of all projects look for has a name', () => {
  expect(planIn('b').marks.map(({ part, area }) => `${part ?? 'all'} ${area}`)).toEqual([
    'projectCode B3:C3',
    'projectName E3:G3',
    'budget C4',
    'fiscalFunds E4',
    'otherFunds G4',
    'goals B8:G8',
    'quantity C10:G10',
    'quality C11:G11',
    'timeliness C12:G12',
    'cost C13:G13',
    'economic C14:G14',
    'social C15:G15',
    'sustainable C16:G16',
    'satisfaction B17:G20',
    'all A1:G20',
  ]);
});

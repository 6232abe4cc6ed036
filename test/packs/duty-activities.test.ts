import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { dutyActivities } from '../../src/packs/forms/duty-activities';
import { printCells } from '../domain/print-plan';

const profile = { ...unknownProfile, year: 2019, department: '某某局', code: '442' };
const planIn = (styleId: string, values?: FormValues) =>
  planForm({ packId: 'hebei-2018', form: dutyActivities, styleId, profile, values });
const none = ' | ·'.repeat(4);

test('a duty, and one activity of three indicators', () => {
  const plan = planIn('duties');
  expect(printCells(plan)).toEqual([
    `部门职责-工作活动绩效目标 | · | · | ·${none} | ·`,
    `442某某局 | · | · | · | · | · | · | 单位：万元 | ·`,
    '职责活动 | 年度预算数 | 内容描述 | 绩效目标 | 绩效指标 | 评价标准 | · | · | ·',
    '· | · | · | · | · | 优 | 良 | 中 | 差',
    `· | =SUM(B6:B9) | · | ·${none} | ·`,
    ...Array<string>(4).fill(`· | · | · | ·${none} | ·`),
  ]);
  expect(plan.merges).toEqual([
    'A1:I1',
    'A2:G2',
    'H2:I2',
    'A3:A4',
    'B3:B4',
    'C3:C4',
    'D3:D4',
    'E3:E4',
    'F3:I3',
    'A6:A8',
    'B6:B8',
    'C6:C8',
    'D6:D8',
  ]);
});

test('the budget of a duty is that of its own activities', () => {
  const activity = { indicators: [{}, {}] };
  const plan = planIn('duties', {
    duties: [{ activities: [activity, activity] }, { activities: [activity] }],
  });
  expect(plan.cells.map(([, budget]) => budget).filter((cell) => cell !== null)).toEqual([
    '年度预算数',
    { formula: '=SUM(B6:B10)-B10' },
    { formula: '=SUM(B11:B13)' },
  ]);
});

test('without duties the activities begin below the heads, with nothing between', () => {
  const plan = planIn('activities');
  expect(plan.cells[0]?.[0]).toBe('部门职责—工作活动绩效目标');
  expect(plan.merges).toEqual(expect.arrayContaining(['A5:A7', 'A8:A10']));
  expect(plan.cells.slice(4).flat()).toEqual(Array<null>(7 * 9).fill(null));
});

test('activities stand two characters to the right of duties, without these being typed', () => {
  expect(planIn('duties').numberFormats).toContainEqual({ areas: ['A6:A9'], format: '"　　"@' });
  expect(JSON.stringify(planIn('activities').numberFormats)).not.toContain('　');
});

test.each([
  ['一、行政审批', true],
  ['十二、其他', true],
  ['1、审批事项办理', false],
  ['　　1、审批事项办理', false],
  ['一般管理', false],
])('%s begins a duty: %s', (text, expected) => {
  const [duties] = styleOf(dutyActivities, 'duties').body;
  const begins = duties && 'block' in duties ? duties.begins : undefined;
  expect(begins?.matches?.field).toBe('duty');
  expect(new RegExp(begins?.matches?.pattern ?? '$^', 'u').test(text)).toBe(expected);
});

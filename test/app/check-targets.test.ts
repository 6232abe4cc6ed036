import type { FormValues } from '../../src/domain/form/form-values';
import { emptyValues } from '../../src/domain/form/empty-values';
import { styleOf } from '../../src/domain/form/form-definition';
import { national } from '../../src/packs';
import { check } from './checked-form';
import { briefly } from './said-briefly';

const project: FormValues = {
  projectCode: '————',
  projectName: '培训',
  purpose: '支付培训的师资和场地费用',
  fiscalFunds: 50,
  planMarch: 0.25,
  planJune: 0.5,
  planOctober: 0.75,
  planDecember: 1,
  quantity: [{ indicator: '培训期数', value: '=3期' }],
  quality: [{ indicator: '考核通过率', value: '≥95%' }],
  timeliness: [{ indicator: '完成时间', value: '11月底前' }],
  satisfaction: [{ indicator: '学员满意度', value: '≥90%' }],
  cost: [{ indicator: '培训总成本', value: '≤50万元' }],
  social: [{ indicator: '取得证书人数', value: '≥120人' }],
  goals: [{ goal: '11月底前完成3期培训，每期不少于50人，考核通过率达到95%。' }],
};

test.each<readonly [string, FormValues, readonly string[]]>([
  ['no code', { projectCode: '————' }, []],
  ['a code', { projectCode: '1301212138KU4O7WNG4ZA' }, []],
  [
    'a code with room in it',
    { projectCode: '130121 2138KU4O7WNG4za' },
    ['PF-CODE codeSpelled warning B3 → 1301212138KU'],
  ],
  ['a code with the letter of its kind', { projectCode: '13050027P000000000001' }, []],
  ['a short code', { projectCode: '1301212138' }, ['PF-CODE codeOther warning B3']],
  ['a short goal', { goals: [{ goal: '办好培训' }] }, ['PF-GOAL goalShort hint B8']],
  [
    'two short goals',
    { goals: [{ goal: '5月办好第1期培训，' }, { goal: '9月办好第2期培训。' }] },
    [],
  ],
  [
    'a goal of words',
    { goals: [{ goal: '保证培训工作顺利进行，使学员的业务能力得到提升。' }] },
    ['PF-GOAL goalUnmeasured hint B8'],
  ],
  [
    'the purpose again',
    { goals: [{ goal: '支付培训的师资和场地费用' }] },
    ['PF-GOAL goalIsOther hint B8 B5'],
  ],
])('the project itself: %s', (_, changes, expected) => {
  expect(briefly(check('F03', 'b', { ...project, ...changes }, {}))).toEqual(expected);
});

test.each<readonly [string, FormValues, readonly string[]]>([
  ['beyond the whole at the end', { planDecember: 1.2 }, ['outside F7']],
  ['beyond the whole before the end', { planJune: 1.5 }, ['outside D7']],
  ['below nothing', { planMarch: -0.1 }, ['outside B7']],
  ['that falls', { planJune: 0.9 }, ['planFalls E7']],
  ['that ends too early', { planDecember: 0.9 }, ['planUnfinished F7']],
  ['with a date left out', { planJune: null }, ['planMissing D7']],
])('a plan %s is one mistake', (_, changes, expected) => {
  const { findings } = check('F03', 'b', { ...project, ...changes }, {});
  const roots = findings.filter(({ causedBy }) => causedBy === null);
  expect(roots.map(({ says, at }) => `${says} ${at[0]}`)).toEqual(expected);
});

test.each<readonly [string, number, string | null, readonly string[]]>([
  ['20 in a cell of percentages', 20, '2000.00%', ['outside B7 → 0.2']],
  ['20 in a cell of numbers', 20, '20', ['percentUnclear B7 → 0.2']],
  ['150% in a cell of percentages', 1.5, '150.00%', ['outside B7']],
  ['0.25 in a cell of numbers', 0.25, '0.25', ['percentUnclear B7']],
  ['1.5 in a cell of numbers', 1.5, '1.5', ['percentUnclear B7']],
])('a share pasted without its sign: %s', (_, value, text, expected) => {
  const { findings } = check('F03', 'b', project, { B7: { value, text } });
  const roots = findings.filter(({ causedBy }) => causedBy === null);
  expect(
    roots.map(({ says, at, fix }) => `${says} ${at[0]}${fix ? ` → ${fix.value}` : ''}`),
  ).toEqual(expected);
});

const completeIndicators = {
  keyTasks: [{ name: '培训完成率', value: '=100%', explanation: '已完成的期数/应完成的期数*100%' }],
  dutyGoals: [{ name: '考核通过率', value: '≥95%', explanation: '通过的人数/参加的人数*100%' }],
  dutyBenefits: [{ name: '取得证书人数', value: '≥120人', explanation: '当年取得证书的人数' }],
};
const overall = national.forms.find(({ id }) => id === 'F17');
const standard: FormValues = {
  ...(overall ? emptyValues(styleOf(overall)) : {}),
  goal: '11月底前完成3期培训，每期不少于50人，考核通过率达到95%。',
  tasks: [{ name: '培训', content: '完成3期培训。' }],
  ...completeIndicators,
};

test('the standard explanation of another indicator is told, and its own is offered', () => {
  const other = {
    ...standard,
    targetsSetExplanation: standard['monitoringDoneExplanation'] ?? null,
  };
  const report = check('F17', 'standard', other, {});
  expect(briefly(report)).toEqual(['PF-FORMULA textOfOther error E29 → 部门（单位）按要求编制绩']);
  const own = { ...standard, targetsSetExplanation: '按本部门的办法计算。' };
  expect(briefly(check('F17', 'standard', own, {}))).toEqual([]);
});

test('of a summary every project is looked at by itself', () => {
  const one = (name: string) => ({
    code: '410796220000000003604',
    name,
    unitFunds: 50,
    costs: [{ indicator: '总成本', value: '≤50万元' }],
    outputs: [
      { indicator: '培训期数', value: '=3期' },
      { indicator: '考核通过率', value: '≥95%' },
    ],
  });
  const units = [{ unitCode: '112001', unitName: '某某局', projects: [one('一'), one('二')] }];
  expect(briefly(check('F18', 'standard', { units }, {}))).toEqual([
    'PF-COVER levelsMissing hint B8',
    'PF-COVER levelsMissing hint B10',
  ]);
});

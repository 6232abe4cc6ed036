import { planForm } from '../../src/domain/plan/plan-form';
import { projectExpenditure } from '../../src/packs/forms/project-expenditure';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const values = {
  units: [
    {
      unitCode: '112',
      unitName: '某某局',
      projects: [
        { kind: '其他运转类', name: '水电费', unit: '某某局', general: 70 },
        { kind: '特定目标类', name: '印刷费', unit: '某某局', unitFunds: 4 },
      ],
    },
  ],
};
const plan = planForm({ packId: 'henan-2022', form: projectExpenditure, profile, values });

test.each([
  [1, '项目支出预算表|||||||||||'],
  [2, '部门名称:某某局|||||||||单位:万元||'],
  [3, '类型|项目名称|项目单位|合计|本年拨款|||财政拨款结转结余|||财政专户管理资金|单位资金'],
  [
    4,
    '||||一般公共预算|政府性基金预算|国有资本经营预算|一般公共预算|政府性基金预算|国有资本经营预算||',
  ],
  [5, '||合计|=D6|=E6|=F6|=G6|=H6|=I6|=J6|=K6|=L6'],
  [7, '其他运转类|水电费|某某局|=SUM(E7:L7)|70|||||||'],
  [8, '特定目标类|印刷费|某某局|=SUM(E8:L8)||||||||4'],
])('row %d reads %s', (row, printed) => {
  expect(printedLine(plan, row)).toBe(printed);
});

test('a unit adds up its projects, and the row in which new ones come', () => {
  expect(printedLine(plan, 6)).toMatch(/^\|112\|某某局\|=SUM\(D7:D9\)\|=SUM\(E7:E9\)\|/);
});

test('the kind of a project is chosen', () => {
  expect(plan.validations.map(({ areas, rule }) => [areas, rule])).toContainEqual([
    ['A7:A9'],
    { kind: 'list', words: ['其他运转类', '特定目标类'] },
  ]);
});

test('only 合计 is looked for', () => {
  expect(plan.marks.map(({ part, area }) => [part, area])).toEqual([
    ['total', 'D5'],
    ['units', 'A6:L9'],
    [null, 'A1:L9'],
  ]);
});

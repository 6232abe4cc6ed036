import { planForm } from '../../src/domain/plan/plan-form';
import { basicExpenditure } from '../../src/packs/forms/basic-expenditure';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const values = {
  items: [
    {
      departmentCode: '30101',
      departmentName: '基本工资',
      governmentCode: '50501',
      governmentName: '工资福利支出',
      personnel: 213.77,
    },
    { departmentCode: '30201', departmentName: '办公费', operating: 3.64 },
  ],
};
const plan = planForm({ packId: 'henan-2022', form: basicExpenditure, profile, values });

test.each([
  [1, '一般公共预算基本支出表||||||'],
  [2, '部门名称：某某局|||||单位：万元|'],
  [3, '部门预算支出经济分类科目||政府预算支出经济分类科目编码||本年一般公共预算基本支出||'],
  [4, '科目编码|科目名称|科目编码|科目名称|合计|人员经费|公用经费'],
  [5, '合计||||=SUM(E6:E8)|=SUM(F6:F8)|=SUM(G6:G8)'],
  [6, '30101|基本工资|50501|工资福利支出|=F6+G6|213.77|'],
  [7, '30201|办公费|||=F7+G7||3.64'],
  [8, '||||||'],
])('row %d reads %s', (row, printed) => {
  expect(printedLine(plan, row)).toBe(printed);
});

test('its spans are those of the printed form', () => {
  expect(plan.merges).toEqual(['A1:G1', 'A2:E2', 'F2:G2', 'A3:B3', 'C3:D3', 'E3:G3', 'A5:D5']);
});

test('its three totals are looked for', () => {
  expect(plan.marks.map(({ part, area }) => [part, area])).toEqual([
    ['total', 'E5'],
    ['personnel', 'F5'],
    ['operating', 'G5'],
    ['items', 'A6:G8'],
    [null, 'A1:G8'],
  ]);
});

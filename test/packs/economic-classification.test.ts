import { planForm } from '../../src/domain/plan/plan-form';
import { economicClassification } from '../../src/packs/forms/economic-classification';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const values = { items: [{ departmentClass: '301', departmentSection: '01', general: 9 }] };
const plan = planForm({ packId: 'henan-2022', form: economicClassification, profile, values });

test.each([
  [1, '2022年支出经济分类汇总表|||||||||||||'],
  [
    3,
    '部门预算经济分类|||政府预算经济分类|||总计|一般公共预算||政府性基金|国有资本经营预算|财政专户管理资金|单位资金|上年结转',
  ],
  [4, '类|款|名称|类|款|名称||小计|其中：财政拨款|||||'],
  [
    5,
    '合计||||||=SUM(G6:G7)|=SUM(H6:H7)|=SUM(I6:I7)|=SUM(J6:J7)|=SUM(K6:K7)|=SUM(L6:L7)|=SUM(M6:M7)|=SUM(N6:N7)',
  ],
  [6, '301|01|||||=H6+J6+K6+L6+M6+N6|9||||||'],
])('row %d reads %s', (row, printed) => {
  expect(printedLine(plan, row)).toBe(printed);
});

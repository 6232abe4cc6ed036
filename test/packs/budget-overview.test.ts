import { planForm } from '../../src/domain/plan/plan-form';
import { budgetOverview } from '../../src/packs/forms/budget-overview';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const plan = planForm({ packId: 'henan-2022', form: budgetOverview, profile });

test.each([
  [1, '2022年部门收支预算表|||'],
  [2, '部门名称：某某局|||单位：万元'],
  [3, '收入||支出|'],
  [4, '项目|金额|项目|金额'],
  [5, '一、一般公共预算||一、一般公共服务|'],
  [6, '其中：财政拨款||二、外交|'],
  [7, '二、政府性基金预算拨款收入||三、国防|'],
  [8, '三、国有资本经营预算拨款收入||四、公共安全|'],
  [9, '四、财政专户管理资金收入||五、教育|'],
  [10, '五、事业收入||六、科学技术|'],
  [11, '六、事业单位经营收入||七、文化旅游体育与传媒|'],
  [12, '七、上级补助收入||八、社会保障和就业|'],
  [13, '八、附属单位上缴收入||九、社会保险基金支出|'],
  [14, '九、其他收入||十、卫生健康|'],
  [15, '||十一、节能环保|'],
  [21, '||十七、金融支出|'],
  [22, '||十九、援助其他地区支出|'],
  [27, '||二十四、灾害防治及应急管理|'],
  [28, '||二十七、预备费|'],
  [29, '||二十九、其他支出|'],
  [34, '||三十四、抗疫特别国债安排的支出|'],
  [35, '本年收入合计|=B5+B7+B8+B9+B10+B11+B12+B13+B14|本年支出合计|=SUM(D5:D34)'],
  [36, '上年结转结余||年终结转结余|'],
  [37, '收入总计|=B35+B36|支出总计|=D35+D36'],
])('row %d reads %s', (row, printed) => {
  expect(printedLine(plan, row)).toBe(printed);
});

test('nothing stands below it', () => {
  expect(plan.cells).toHaveLength(37);
});

test('only title and heads are merged', () => {
  expect(plan.merges).toEqual(['A1:D1', 'A2:C2', 'A3:B3', 'C3:D3']);
});

test('其中：财政拨款 is typed in, and nobody looks for it', () => {
  const marked = plan.marks.map(({ area }) => area);
  expect(marked).not.toContain('B6');
  expect(marked).toEqual([
    ...['B5', 'B7', 'B8', 'B9', 'B10', 'B11', 'B12', 'B13', 'B14'],
    ...['B35', 'D35', 'B36', 'D36', 'B37', 'D37', 'A1:D37'],
  ]);
});

test('amounts are asked for, sums are not, and 0 prints nothing', () => {
  expect(plan.validations.map(({ areas }) => areas)).toEqual([['B5:B14', 'D5:D34', 'B36', 'D36']]);
  expect(plan.numberFormats.map(({ format }) => format)).toEqual(['0.00;-0.00;" ";@']);
});

import { planForm } from '../../src/domain/plan/plan-form';
import { departmentExpenditure } from '../../src/packs/forms/department-expenditure';
import { fundExpenditure, fundExpenditureOfHenan } from '../../src/packs/forms/fund-expenditure';
import { generalExpenditure } from '../../src/packs/forms/general-expenditure';
import { stateCapitalExpenditure } from '../../src/packs/forms/state-capital-expenditure';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const item = (itemCode: string) => ({ classCode: '201', sectionCode: '03', itemCode, wages: 1 });
const values = {
  units: [
    { unitCode: '112001', unitName: '机关', items: [item('01'), item('03')] },
    { unitCode: '112002', unitName: '中心', items: [item('50')] },
  ],
};
const plan = planForm({ packId: 'henan-2022', form: departmentExpenditure, profile, values });
const empty = (form: typeof fundExpenditure) =>
  planForm({ packId: 'henan-2022', form, profile, values: {} });

test.each([
  [1, '2022年部门支出预算表|||||||||||||'],
  [2, '部门名称：某某局|||||||||||单位：万元||'],
  [3, '科目编码|||单位代码|单位（科目名称）|合计|基本支出|||||项目支出||'],
  [4, '类|款|项||||小计|人员经费||公用经费||小计|其他运转类|特定目标类'],
  [5, '|||||||工资福利支出|对个人和家庭的补助|商品和服务支出|资本性支出|||'],
  [6, '||||合计|=F7+F10|=G7+G10|=H7+H10|=I7+I10|=J7+J10|=K7+K10|=L7+L10|=M7+M10|=N7+N10'],
  [8, '201|03|01|||=G8+L8|=H8+I8+J8+K8|1||||=M8+N8||'],
  [9, '201|03|03|||=G9+L9|=H9+I9+J9+K9|1||||=M9+N9||'],
  [11, '201|03|50|||=G11+L11|=H11+I11+J11+K11|1||||=M11+N11||'],
])('row %d reads %s', (row, printed) => {
  expect(printedLine(plan, row)).toBe(printed);
});

test.each([
  [7, /^\|\|\|112001\|机关\|=SUM\(F8:F10\)-F10\|/],
  [10, /^\|\|\|112002\|中心\|=SUM\(F11:F12\)\|/],
])('the unit in row %d adds up its codes as far as a new one can come', (row, printed) => {
  expect(printedLine(plan, row)).toMatch(printed);
});

test('its spans are those of the printed form', () => {
  expect(new Set(plan.merges)).toEqual(
    new Set([
      ...['A1:N1', 'A2:K2', 'L2:N2'],
      ...['A3:C3', 'D3:D5', 'E3:E5', 'F3:F5', 'G3:K3', 'L3:N3'],
      ...['A4:A5', 'B4:B5', 'C4:C5', 'G4:G5', 'H4:I4', 'J4:K4', 'L4:L5', 'M4:M5', 'N4:N5'],
    ]),
  );
});

test('合计, 基本支出 and 项目支出 are looked for', () => {
  expect(plan.marks).toEqual([
    { part: 'total', area: 'F6' },
    { part: 'basic', area: 'G6' },
    { part: 'project', area: 'L6' },
    { part: 'units', area: 'A7:N12' },
    { part: null, area: 'A1:N12' },
  ]);
});

test.each([
  [generalExpenditure, '2022年一般公共预算支出预算表', '部门名称：某某局', '单位（科目名称）'],
  [fundExpenditure, '2022年政府性基金支出预算表', '部门名称:某某局', '单位(科目名称)'],
  [stateCapitalExpenditure, '2022年国有资本经营预算支出表', '部门名称:某某局', '单位(科目名称)'],
])('$id is printed %s, %s, %s', (form, title, line, nameLabel) => {
  const { cells } = empty(form);
  expect([cells[0]?.[0], cells[1]?.[0], cells[2]?.[4]]).toEqual([title, line, nameLabel]);
});

test.each([
  [departmentExpenditure, []],
  [generalExpenditure, ['备注：本表仅含当年财政拨款安排的支出']],
  [
    fundExpenditureOfHenan,
    ['=IF(F6=0,"注:我部门没有政府性基金收入,也没有使用政府性基金安排支出,故此表无数据。","")'],
  ],
  [fundExpenditure, ['=IF(F6=0,"注：本年度无政府性基金预算支出，故本表无数据","")']],
  [stateCapitalExpenditure, ['=IF(F6=0,"注：本年度无国有资本经营预算支出，故本表无数据","")']],
])('$id has the notes %j', (form, notes) => {
  const drawn = empty(form);
  // Below 合计, a unit, a code and the row that closes the table.
  const below = drawn.cells.slice(9).map((_, index) => printedLine(drawn, 10 + index));
  expect(below.map((line) => line.replace(/\|+$/, ''))).toEqual(notes);
});

test.each([
  [departmentExpenditure, ['0.00;-0.00;" ";@']],
  [fundExpenditure, ['0.00', '0.00;-0.00;" ";@']],
])('$id prints amounts in the formats %j', (form, formats) => {
  const amounts = empty(form).numberFormats.map(({ format }) => format);
  expect(amounts.filter((format) => format !== '@')).toEqual(formats);
});

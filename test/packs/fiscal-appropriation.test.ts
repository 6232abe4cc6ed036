import { planForm } from '../../src/domain/plan/plan-form';
import { fiscalAppropriation } from '../../src/packs/forms/fiscal-appropriation';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const planIn = (styleId: string) =>
  planForm({ packId: 'henan-2022', form: fiscalAppropriation, styleId, profile });
const plan = planIn('standard');

test.each([
  [1, '2022年财政拨款收支总体情况表|||||||'],
  [2, '部门名称：某某局||||||单位：万元|'],
  [3, '收入||支出|||||'],
  [4, '项目|金额|项目|合计|一般公共预算||政府性基金|国有资本经营预算'],
  [5, '||||小计|其中：财政拨款||'],
  [
    6,
    '一、本年收入|=B7+B9+B10|一、本年支出|=SUM(D7:D36)|=SUM(E7:E36)|=SUM(F7:F36)|=SUM(G7:G36)|=SUM(H7:H36)',
  ],
  [7, '(一) 一般公共预算拨款||(一) 一般公共服务支出|=E7+G7+H7||||'],
  [8, '其中：财政拨款||(二) 外交支出|=E8+G8+H8||||'],
  [9, '(二) 政府性基金预算拨款||(三) 国防支出|=E9+G9+H9||||'],
  [10, '(三) 国有资本经营预算拨款||(四) 公共安全支出|=E10+G10+H10||||'],
  [11, '二、上年结转|=B12+B13|(五) 教育支出|=E11+G11+H11||||'],
  [12, '(一) 一般公共预算拨款||(六) 科学技术支出|=E12+G12+H12||||'],
  [13, '(二) 政府性基金预算拨款||(七) 文化体育旅游与传媒支出|=E13+G13+H13||||'],
  [14, '||(八) 社会保障和就业支出|=E14+G14+H14||||'],
  [15, '||(九) 医疗卫生与计划生育支出|=E15+G15+H15||||'],
  [16, '||(十) 卫生健康支出|=E16+G16+H16||||'],
  [22, '||(十六) 商业服务业等支出|=E22+G22+H22||||'],
  [24, '||(十九) 援助其他地区支出|=E24+G24+H24||||'],
  [28, '||(二十三) 国有资本经营预算|=E28+G28+H28||||'],
  [36, '||(三十四) 抗疫特别国债安排的支出|=E36+G36+H36||||'],
  [37, '||二、年终结转结余|=E37+G37+H37||||'],
  [38, '收入合计：|=B6+B11|支出合计|=D6+D37|=E6+E37|=F6+F37|=G6+G37|=H6+H37'],
])('row %d reads %s', (row, printed) => {
  expect(printedLine(plan, row)).toBe(printed);
});

test('its spans are those of the printed form', () => {
  expect(new Set(plan.merges)).toEqual(
    new Set([
      ...['A1:H1', 'A2:F2', 'G2:H2', 'A3:B3', 'C3:H3'],
      ...['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5', 'H4:H5'],
    ]),
  );
});

test('the totals of every fund are looked for, 其中 and the single rows are not', () => {
  expect(plan.marks.map(({ area }) => area)).toEqual([
    ...['B6', 'D6', 'E6', 'G6', 'H6', 'B7', 'B9', 'B10', 'B11', 'B12', 'B13'],
    ...['B38', 'D38', 'E38', 'G38', 'H38', 'A1:H38'],
  ]);
});

test('the other layout carries over 国有资本经营预算 too', () => {
  const other = planIn('stateCapital');
  expect([11, 12, 13, 14].map((row) => printedLine(other, row).split('|').slice(0, 2))).toEqual([
    ['二、上年结转', '=B12+B13+B14'],
    ['(一) 一般公共预算拨款', ''],
    ['(二) 政府性基金预算拨款', ''],
    ['(三) 国有资本经营预算拨款', ''],
  ]);
});

import { planForm } from '../../src/domain/plan/plan-form';
import { income } from '../../src/packs/forms/income';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const values = {
  units: [
    {
      unitCode: '112',
      unitName: '某某局',
      items: [
        { classCode: '201', sectionCode: '03', itemCode: '01', itemName: '行政运行', general: 8.5 },
        { classCode: '208', sectionCode: '05', itemCode: '05', itemName: '养老', other: 1.5 },
      ],
    },
  ],
};
const byCode = planForm({ packId: 'henan-2022', form: income, profile, values });
const byUnit = planForm({
  packId: 'henan-2022',
  form: income,
  profile,
  styleId: 'unit',
  values: { units: [{ unitCode: '112001', unitName: '机关' }, { unitCode: '112002' }] },
});

test.each([
  [1, '2022年部门收入预算表|||||||||||||||||||||'],
  [2, '部门名称：某某局|||||||||||||||||||单位：万元||'],
  [3, '科目编码|||单位代码|单位（科目名称）|合计|本年收入||||||||||上年结转结余|||||'],
  [
    4,
    '类|款|项||||小计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金|||||' +
      '小计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金',
  ],
  [5, '|||||||||||事业收入|上级补助收入|附属单位上缴收入|事业单位经营收入|其他收入||||||'],
  [6, '||||合计|=F7|=G7|=H7|=I7|=J7|=K7|=L7|=M7|=N7|=O7|=P7|=Q7|=R7|=S7|=T7|=U7|=V7'],
  [8, '201|03|01||行政运行|=G8+Q8|=SUM(H8:P8)|8.5|||||||||=R8+S8+T8+U8+V8|||||'],
  [9, '208|05|05||养老|=G9+Q9|=SUM(H9:P9)|||||||||1.5|=R9+S9+T9+U9+V9|||||'],
])('by code, row %d reads %s', (row, printed) => {
  expect(printedLine(byCode, row)).toBe(printed);
});

test('a unit adds up its codes, and the row in which new ones come', () => {
  expect(printedLine(byCode, 7)).toMatch(/^\|\|\|112\|某某局\|=SUM\(F8:F10\)\|=SUM\(G8:G10\)\|/);
});

test('by unit, the units are added up', () => {
  expect(printedLine(byUnit, 3)).toMatch(/^部门（单位）代码\|部门（单位）名称\|合计\|本年收入\|/);
  expect(printedLine(byUnit, 6)).toMatch(/^\|合计\|=SUM\(C7:C9\)\|=SUM\(D7:D9\)\|/);
  expect(printedLine(byUnit, 7)).toMatch(/^112001\|机关\|=D7\+N7\|=SUM\(E7:M7\)\|/);
});

test('each source and the carry-over are looked for in both', () => {
  const parts = byCode.marks.map(({ part }) => part);
  expect(parts).toEqual([
    ...['total', 'income', 'general', 'fund', 'stateCapital', 'specialAccount'],
    ...['business', 'superior', 'affiliated', 'commercial', 'other', 'carriedOver', 'units', null],
  ]);
  expect(byUnit.marks.map(({ part }) => part)).toEqual(parts);
});

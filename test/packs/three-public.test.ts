import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { threePublic } from '../../src/packs/forms/three-public';

const profile = { ...unknownProfile, year: 2022, department: '某某局' };
const planIn = (styleId: string) =>
  planForm({ packId: 'national', form: threePublic, styleId, profile });
const plan = planIn('row');

test('it reads like the printed form', () => {
  expect(plan.cells.slice(0, 4)).toEqual([
    ['2022年一般公共预算“三公”经费预算表', null, null, null, null, null],
    ['部门名称:某某局', null, null, null, null, '单位:万元'],
    ['“三公”经费合计', '因公出国(境)费', '公务用车购置及运行费', null, null, '公务接待费'],
    [null, null, '小计', '公务用车购置费', '公务用车运行费', null],
  ]);
  expect(plan.cells[5]?.[0]).toMatch(/^注:按照党中央、国务院有关规定.*\(3\)公务接待费,.*支出。$/);
});

test('合计 and 小计 are formulas, the other cells are empty', () => {
  expect(plan.cells[4]).toEqual([
    { formula: '=B5+C5+F5' },
    null,
    { formula: '=D5+E5' },
    null,
    null,
    null,
  ]);
});

test('its spans are those of the printed form', () => {
  expect(new Set(plan.merges)).toEqual(
    new Set(['A1:F1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:F4', 'A6:F6']),
  );
});

test('Excel is told to paint negative amounts and wrong totals, and to question what is typed', () => {
  expect(plan.conditionalFormats).toMatchObject([
    { rules: ['TP-SUM', 'TP-NEG'], severity: 'error', areas: ['A1', 'A5:F5'] },
  ]);
  expect(plan.validations).toMatchObject([
    { areas: ['B5', 'D5:F5'], rule: { minimum: 0 }, prompt: { title: '单位：万元' } },
  ]);
});

test('its amounts are marked, and at last the whole form', () => {
  expect(plan.marks).toEqual([
    { part: 'total', area: 'A5' },
    { part: 'abroad', area: 'B5' },
    { part: 'vehicles', area: 'C5' },
    { part: 'vehiclePurchase', area: 'D5' },
    { part: 'vehicleRunning', area: 'E5' },
    { part: 'reception', area: 'F5' },
    { part: null, area: 'A1:F6' },
  ]);
});

test('an unknown profile leaves blanks to fill in', () => {
  const { cells } = planForm({ packId: 'national', form: threePublic, profile: unknownProfile });
  expect([cells[0]?.[0], cells[1]?.[0]]).toEqual([
    '____年一般公共预算“三公”经费预算表',
    '部门名称:',
  ]);
});

test('two years are compared by formulas that leave a growth from 0 open', () => {
  expect(planIn('twoYear').cells[3]).toEqual([
    '合计',
    { formula: '=B5+B6+B9' },
    { formula: '=C5+C6+C9' },
    { formula: '=C4-B4' },
    { formula: '=IF(B4=0,"",(C4-B4)/B4)' },
  ]);
});

test('上海 prints 机关运行经费 beside the three', () => {
  expect(planIn('shanghai').cells[5]).toEqual([
    { formula: '=B6+D6+C6' },
    null,
    null,
    { formula: '=E6+F6' },
    null,
    null,
    null,
  ]);
});

test('河南 notes below the definitions that a table of zeros is empty', () => {
  expect(planIn('rowNoted').cells.slice(5)).toEqual([
    plan.cells[5],
    [
      { formula: '=IF(A5=0,"注:我部门无“三公”经费安排的支出,此表为空表。","")' },
      ...[null, null, null, null, null],
    ],
  ]);
});

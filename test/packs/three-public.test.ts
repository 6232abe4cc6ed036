import { planForm } from '../../src/domain/plan/plan-form';
import { threePublic } from '../../src/packs/national/three-public';

const plan = planForm('national', threePublic, { year: 2022, department: '某某局' });

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
  expect(plan.merges).toEqual(['A1:F1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:F4', 'A6:F6']);
});

test('Excel is told to paint every negative amount and to question it where it is typed', () => {
  expect(plan.conditionalFormats).toMatchObject([
    { rule: 'TP-NEG', areas: ['A5:F5'], lessThan: 0 },
  ]);
  expect(plan.validations).toMatchObject([
    { rule: 'TP-NEG', areas: ['B5', 'D5:F5'], minimum: 0, prompt: { title: '单位：万元' } },
  ]);
});

test('the totals are marked, and at last the whole form', () => {
  expect(plan.marks).toEqual([
    { part: 'total', area: 'A5' },
    { part: 'vehicles', area: 'C5' },
    { part: null, area: 'A1:F6' },
  ]);
});

test('an unknown profile leaves blanks to fill in', () => {
  const { cells } = planForm('national', threePublic, { year: null, department: null });
  expect([cells[0]?.[0], cells[1]?.[0]]).toEqual([
    '____年一般公共预算“三公”经费预算表',
    '部门名称:',
  ]);
});

import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { procurement } from '../../src/packs/forms/procurement';
import { printCells } from '../domain/print-plan';

const profile = { ...unknownProfile, year: 2021, department: '某某局', code: '113' };
const planIn = (styleId: string, values?: FormValues) =>
  planForm({ packId: 'hebei-2021', form: procurement, styleId, profile, values });
const oneItem = { units: [{ unit: '某某局', items: [{}] }] };
const headsBefore = '采购物品名称 | 政府采购目录序号 | 数量单位 | 数量 | 单价';
const blanks = (count: number) => Array<string>(count).fill('·').join(' | ');

test('by channel: three rows of heads, 合计, 小计, what is bought', () => {
  const plan = planIn('a', oneItem);
  expect(printCells(plan)).toEqual([
    `部门政府采购预算 | ${blanks(13)}`,
    `113某某局 | ${blanks(11)} | 单位：万元 | ·`,
    `政府采购项目来源 | · | ${headsBefore} | 政府采购金额 | ${blanks(6)}`,
    `项目名称 | 预算资金 | ${blanks(5)} | 总计 | 当年部门预算安排资金 | ${blanks(4)} | 其他渠道资金`,
    `${blanks(8)} | 合计 | 一般公共预算拨款 | 基金预算拨款 | 财政专户核拨 | 其他来源收入 | ·`,
    `合　计 | ${blanks(6)} | =H7 | =I7 | =J7 | =K7 | =L7 | =M7 | =N7`,
    `某某局 | ${blanks(6)} | ${['H', 'I', 'J', 'K', 'L', 'M', 'N'].map((column) => `=SUM(${column}8:${column}9)`).join(' | ')}`,
    `${blanks(7)} | =F8*G8 | =J8+K8+L8+M8 | ${blanks(5)}`,
    blanks(14),
  ]);
  expect(plan.merges).toEqual([
    'A1:N1',
    'A2:L2',
    'M2:N2',
    'A3:B3',
    'C3:C5',
    'D3:D5',
    'E3:E5',
    'F3:F5',
    'G3:G5',
    'H3:N3',
    'A4:A5',
    'B4:B5',
    'H4:H5',
    'I4:M4',
    'N4:N5',
  ]);
});

test('小计 follows the name of the unit without being typed; a new form knows the department', () => {
  const plan = planIn('a');
  expect(plan.cells[6]?.[0]).toBe('某某局');
  expect(plan.numberFormats).toContainEqual({ areas: ['A7'], format: '@"小计"' });
  expect(plan.firstInput).toBe('A8');
});

test('合计 adds the units, not what each buys once more', () => {
  const plan = planIn('a', { units: [{ items: [{}, {}] }, { items: [{}] }] });
  expect(plan.cells.slice(5).map((row) => row[7])).toEqual([
    { formula: '=H7+H10' },
    { formula: '=SUM(H8:H10)-H10' },
    { formula: '=F8*G8' },
    { formula: '=F9*G9' },
    { formula: '=SUM(H11:H12)' },
    { formula: '=F11*G11' },
    null,
  ]);
});

test('this year only: two rows of heads, six rows to fill, a note while it is empty', () => {
  const lines = printCells(planIn('b'));
  expect(lines.slice(1, 6)).toEqual([
    `某某局 | ${blanks(10)} | 单位：万元 | ·`,
    `政府采购项目来源 | · | 采购物品名称 | 政府采购目录序号 | 计量  单位 | 数量 | 单价 | 政府采购金额（当年部门预算安排资金） | ${blanks(5)}`,
    `项目名称 | 预算资金 | ${blanks(5)} | 合计 | 一般公共预算拨款 | 基金预算拨款 | 国有资本经营预算拨款 | 财政专户核拨 | 单位资金`,
    `合  计 | ${blanks(6)} | ${['H', 'I', 'J', 'K', 'L', 'M'].map((column) => `=SUM(${column}6:${column}12)`).join(' | ')}`,
    `${blanks(7)} | =I6+J6+K6+L6+M6 | ${blanks(5)}`,
  ]);
  expect(lines.slice(11)).toEqual([
    blanks(13),
    `=IF(H5=0,"注：无政府采购预算，空表列示。","") | ${blanks(12)}`,
  ]);
});

test('the third order puts 其他渠道资金 before 其他来源收入, and adds the same', () => {
  const plan = planIn('c', oneItem);
  expect(printCells(plan).slice(1, 5)).toEqual([
    `${blanks(12)} | 单位：万元 | ·`.replace('·', ''),
    `政府采购项目来源 | · | ${headsBefore} | 政府采购金额 | ${blanks(6)}`,
    `项目名称 | 预算资金 | ${blanks(5)} | 总计 | 当年部门预算安排资金 | ${blanks(3)} | 其他渠道资金 | 其他来源收入`,
    `${blanks(8)} | 合计 | 一般公共预算拨款 | 基金预算拨款 | 财政专户核拨 | · | ·`,
  ]);
  expect(plan.cells[7]?.[8]).toEqual({ formula: '=J8+K8+L8+N8' });
  expect(plan.cells[9]?.[0]).toEqual({
    formula: '=IF(H6=0,"无政府采购预算，空表列示。","")',
  });
});

test('an amount of 0 is not printed', () => {
  expect(planIn('a', oneItem).numberFormats.map(({ format }) => format)).toContain(
    '0.00;-0.00;" ";@',
  );
});

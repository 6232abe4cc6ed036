import { insertForm } from '../../../src/app';
import { paintedLooks } from '../../../src/domain/plan/painted-looks';
import { cellAddresses } from '../../../src/domain/grid/cell-addresses';
import { parseRange } from '../../../src/domain/grid/cell-range';
import { openProduct, type } from '../open-product';

type Typed = Readonly<Record<string, string | number>>;

const fills = new Map(Object.entries(paintedLooks).map(([severity, { fill }]) => [fill, severity]));

/** A form that Excel watches, with what somebody types: the cells that are painted then, errors with an exclamation mark. */
async function painted(formId: string, styleId: string, typed: Typed): Promise<string> {
  const { workbench, workbook } = await openProduct();
  const outcome = await insertForm(workbook, { formId, styleId, place: 'newSheet' });
  if (outcome.kind !== 'inserted') throw new Error(outcome.kind);
  const { sheet, address } = outcome;
  for (const [at, content] of Object.entries(typed)) await type(sheet, at, content);
  const range = parseRange(address);
  const found: string[] = [];
  for (const at of range ? cellAddresses(range) : []) {
    const { fill } = await workbench.shownStyle(sheet, at);
    const severity = fills.get(fill ?? '');
    if (severity !== undefined) found.push(severity === 'error' ? `${at}!` : at);
  }
  return found.join(' ');
}

const plan = { B6: 0.25, D6: 0.5, E6: 0.75, F6: 1 };

test.each<[string, string, string, Typed, string]>([
  // Totals
  ['F14', 'row', 'nothing typed', {}, ''],
  ['F14', 'row', 'parts one by one', { B5: 1, D5: 2 }, ''],
  ['F14', 'row', 'a negative amount, but not the totals it is in', { D5: -3 }, 'D5!'],
  ['F14', 'row', 'another total', { B5: 1, A5: 2 }, 'A5!'],
  ['F14', 'row', 'the same total typed', { B5: 0.1, D5: 0.2, A5: 0.3 }, ''],
  ['F14', 'row', 'a total that differs by one 分', { B5: 0.1, D5: 0.2, A5: 0.300001 }, 'A5!'],
  ['F14', 'row', 'an empty total', { B5: 1, A5: '' }, 'A5!'],
  ['F14', 'row', 'a total before its parts', { A5: 5 }, ''],
  ['F14', 'row', 'a part that is text', { B5: '80万元', A5: 5 }, ''],
  ['F14', 'row', 'a total that is text', { B5: 1, A5: '合计' }, 'A5!'],
  ['F14', 'row', 'a formula of her own', { B5: 1, A5: '=B5*2' }, ''],
  ['F14', 'row', 'a subtotal that makes the total differ', { D5: 1, C5: 3, A5: 1 }, 'A5! C5!'],
  ['F14', 'twoYear', 'growth of her own', { B5: 10, C5: 11, E5: 0.2 }, 'E5!'],
  ['F14', 'twoYear', 'growth as it is', { B5: 10, C5: 11, E5: 0.1 }, ''],
  ['F14', 'twoYear', 'growth from nothing', { C5: 11, E5: 0.2 }, ''],
  // Texts where numbers belong
  ['F14', 'row', 'an amount as text', { B5: '80万元' }, 'B5!'],
  ['F14', 'row', 'an amount as text that no formula adds', { B5: '80万元', A5: 80 }, ''],
  ['F14', 'row', 'words', { D5: '待定' }, 'D5!'],
  ['F14', 'row', 'a dash that + cannot add', { F5: '——' }, 'F5!'],
  ['F14', 'row', 'room and nothing', { B5: '' }, ''],
  ['F09', 'standard', 'an amount as text that SUM passes over', { H8: '80万元' }, 'H8!'],
  ['F08', 'standard', 'a number as text that SUM passes over', { J8: '1,080.50元' }, 'J8!'],
  ['F08', 'standard', 'nothing as text', { J8: '0万元' }, ''],
  ['F08', 'standard', 'a dash that SUM passes over', { J8: '——' }, ''],
  ['F08', 'standard', 'words that SUM passes over', { J8: '待定' }, ''],
  ['F05', 'b', 'an amount as text in no total', { C6: '80万元' }, ''],
  // Codes
  ['F09', 'standard', 'codes', { A8: '201', B8: '03', C8: '01' }, ''],
  ['F09', 'standard', 'codes that are whole', { A8: '201', B8: '20103', C8: '2010301' }, ''],
  ['F09', 'standard', 'a class of two digits', { A8: '21' }, 'A8!'],
  ['F09', 'standard', 'a section without its zero', { A8: '201', B8: '3' }, 'B8!'],
  ['F09', 'standard', 'no code', { A8: '——', C8: '- -' }, ''],
  ['F12', 'standard', 'economic codes', { A8: '30101', B8: '基本工资', C8: '50101' }, ''],
  [
    'F12',
    'standard',
    'economic codes of other lengths',
    { A8: '301', B8: '基本工资', C8: '2010301' },
    'A8! C8!',
  ],
  // Figures that are compared
  ['F07', 'standard', 'income alone', { B5: 10 }, ''],
  ['F07', 'standard', 'income and other expenditure', { B5: 10, D5: 9 }, 'B37!'],
  ['F07', 'standard', 'income and expenditure', { B5: 10, D5: 9, D6: 1 }, ''],
  ['F05', 'b', 'a part without its whole', { C6: 5 }, ''],
  ['F05', 'b', 'a whole below 0 without its part', { C5: -5 }, 'C5!'],
  ['F05', 'b', 'a whole below 0 and no part', { C5: -5, C6: 0 }, 'C5!'],
  ['F05', 'b', 'a part that is more than its whole', { C5: 4, C6: 5 }, 'C6!'],
  // Plans
  ['F03', 'b', 'nothing typed', {}, ''],
  ['F03', 'b', 'a plan', { B7: 0.25, D7: 0.5, E7: 0.75, F7: 1 }, ''],
  ['F03', 'a', 'a plan that is begun', { B6: 0.25, D6: 0.5 }, ''],
  ['F03', 'a', 'a plan that falls', { ...plan, E6: 0.4 }, 'E6!'],
  ['F03', 'a', 'one passed over', { ...plan, D6: '' }, 'D6!'],
  ['F03', 'a', 'a plan that does not end', { ...plan, F6: 0.9 }, 'F6!'],
  ['F03', 'a', 'more than all', { B6: 1.5 }, 'B6!'],
  // Indicators
  ['F03', 'a', 'a name that is none', { C12: '数量指标1' }, 'C12!'],
  ['F03', 'a', 'a name to be replaced', { C12: 'XX数量' }, 'C12!'],
  ['F03', 'a', 'a rate with a ceiling', { C13: '验收合格率', F13: '≤100%' }, 'F13!'],
  ['F03', 'a', 'a rate that is turned', { C13: '不合格率', F13: '≤1%' }, ''],
  ['F03', 'a', 'a share of more than all', { C13: '验收合格率', F13: '≥955%' }, 'F13!'],
  ['F03', 'a', 'a share a little above all', { C13: '验收合格率', F13: '100.5%' }, 'F13!'],
  ['F03', 'a', 'a share of all', { C13: '验收合格率', F13: '≥100.00%' }, ''],
  ['F03', 'a', 'satisfaction of more than all', { C18: '群众满意度', F18: '≥955%' }, 'F18!'],
  ['F03', 'a', 'a plan that is exceeded', { C13: '任务完成率', F13: '≥120%' }, ''],
  ['F03', 'a', 'a rate that is turned, above all', { C13: '不合格率', F13: '≥120%' }, ''],
  ['F03', 'a', 'a rate of more than one', { C13: '验收合格率', F13: '≥955' }, ''],
  ['F18', 'standard', 'a share of more than all', { I8: '验收合格率', J8: '≥955%' }, 'J8!'],
  ['F03', 'a', 'a cost with a floor', { C15: '维修成本', F15: '≥80万元' }, 'F15!'],
  ['F03', 'a', 'a cost above the budget', { E3: 50, C15: '成本', F15: '≤80万元' }, 'F15!'],
  ['F03', 'a', 'a cost that is the budget', { E3: 0.7, G3: 0.1, C15: '费用', F15: '≤0.8万元' }, ''],
  ['F03', 'a', 'costs from one to another', { E3: 9, C15: '费用', F15: '5-8万元' }, ''],
  ['F03', 'a', 'money that is saved', { C15: '节约成本', F15: '≥80万元' }, ''],
  ['F03', 'a', 'a unit by another name', { C13: '合格率', F13: '≥95百分比' }, 'F13'],
  // Required cells
  ['F03', 'a', 'a value without a name', { F12: '≥3个' }, 'C12'],
  ['F03', 'a', 'a name without a value yet', { C12: '维修面积' }, ''],
  ['F01', 'support', 'the name of a unit passed over', { B3: '行政' }, 'A3'],
])('%s %s: %s', async (formId, styleId, _, typed, expected) => {
  await expect(painted(formId, styleId, typed)).resolves.toBe(expected);
});

test('an empty cell that is wrong has lines that printing in black and white keeps', async () => {
  const { workbench, workbook } = await openProduct();
  await insertForm(workbook, { formId: 'F14', styleId: 'row', place: 'newSheet' });
  const linesOf = async (at: string) => (await workbench.shownStyle('三公经费预算表', at)).borders;
  await type('三公经费预算表', 'B5', 1);
  expect(await linesOf('A5')).toBeUndefined();
  await type('三公经费预算表', 'A5', '');
  const dashed = { style: 'Dash', color: '#000000' };
  expect(await linesOf('A5')).toEqual({ EdgeTop: dashed, EdgeBottom: dashed });
});

import type { FormValues } from '../../src/domain/form/form-values';
import { check, said } from './checked-form';

const purchase = { project: '办公楼维修', goods: '修缮工程', projectBudget: 80, measure: '项' };

/** F04 of the layout that has only this year's funds. */
function bought(row: FormValues, edits: Readonly<Record<string, string | number>> = {}): string[] {
  const values = { items: [{ ...purchase, quantity: 2, price: 40, publicBudget: 80, ...row }] };
  return said(check('F04', 'b', values, edits)).filter((line) => /^(PR|X)-/.test(line));
}

test.each<readonly [string, FormValues, readonly string[]]>([
  ['that agrees', {}, []],
  ['of another amount', { publicBudget: 70 }, ['PR-SUM notProduct H6 F6 G6']],
  ['of another quantity', { quantity: 3 }, ['PR-SUM notProduct H6 F6 G6']],
  ['with a rounded price', { quantity: 3, price: 0.33, publicBudget: 1 }, []],
  ['with a price in 元', { quantity: 20, price: 5000, publicBudget: 10 }, []],
  ['without a price yet', { price: null }, []],
  ['without an amount yet', { publicBudget: null }, []],
  ['above the budget of its project', { quantity: 3, publicBudget: 120 }, ['X-T09 more H6 B6']],
])('a purchase %s', (_, row, expected) => {
  expect(bought(row)).toEqual(expected);
});

test('a total typed over is one mistake', () => {
  expect(bought({}, { H6: 70 })).toEqual([
    'PR-SUM derivedDiffers H6 I6 J6 K6 L6 M6 → =I6+J6+K6+L6+M6',
    'PR-SUM notProduct H6 F6 G6 ← 0',
  ]);
});

test('where the layout calculates the product, nothing is said twice', () => {
  const items = [{ ...purchase, quantity: 2, price: 40, publicBudget: 70 }];
  const lines = said(check('F04', 'a', { units: [{ unit: '某某局', items }] }, {}));
  expect(lines.filter((line) => /^PR-SUM.*\d$/.test(line) && !line.includes('←'))).toEqual([
    'PR-SUM notEqualSum H8 I8 N8',
  ]);
});

import fc from 'fast-check';
import { fen } from '../../src/domain/money/fen';
import { groupBySheet, withAndWithoutAmounts } from '../../src/taskpane/totals/group-by-sheet';
import { withThousands } from '../../src/taskpane/totals/with-thousands';

test.each([
  ['0.00', '0.00'],
  ['999.00', '999.00'],
  ['-100.50', '-100.50'],
  ['1000.00', '1,000.00'],
  ['-1234567.891234', '-1,234,567.891234'],
  ['12', '12'],
  ['123456', '123,456'],
])('%s is shown as %s', (printed, shown) => {
  expect(withThousands(printed)).toBe(shown);
});

test('commas are all that is added, one after every third digit from the point', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat(999_999), (whole, fraction) => {
      const printed = `${String(whole)}.${String(fraction)}`;
      const shown = withThousands(printed);
      expect(shown.replaceAll(',', '')).toBe(printed);
      expect(shown).toMatch(/^-?\d{1,3}(,\d{3})*\.\d+$/);
    }),
  );
});

test('totals are grouped by sheet in the order in which they come', () => {
  const total = (sheet: string, address: string) => ({
    formId: 'F14',
    sheet,
    label: '合计',
    address,
    amount: null,
    unit: '万元' as const,
    mark: { name: `_BF.national.F14.row.1.${address}`, sheetId: null },
  });
  const [a1, b1, a2] = [total('甲', 'A5'), total('乙', 'A5'), total('甲', 'C5')];
  expect(groupBySheet([a1, b1, a2])).toEqual([
    { sheet: '甲', totals: [a1, a2] },
    { sheet: '乙', totals: [b1] },
  ]);
  expect(groupBySheet([])).toEqual([]);
});

test.each<readonly [string, Readonly<Record<string, readonly (number | null)[]>>, string, string]>([
  ['one empty form is shown', { 甲: [0, 0] }, '甲', ''],
  ['of several the empty ones are folded', { 甲: [0, 0], 乙: [0, 5], 丙: [0] }, '乙', '甲丙'],
  ['what is no figure is shown', { 甲: [null, 0], 乙: [5], 丙: [0] }, '甲乙', '丙'],
  ['of many empty ones none is shown', { 甲: [0], 乙: [0], 丙: [0] }, '', '甲乙丙'],
])('%s', (_, sheets, shown, folded) => {
  const totals = Object.entries(sheets).flatMap(([sheet, amounts]) =>
    amounts.map((amount, row) => ({
      ...{ formId: 'F09', sheet, label: '合计', address: `A${row + 1}` },
      ...{
        amount: amount === null ? null : fen(amount),
        unit: '万元' as const,
        mark: { name: 'x', sheetId: null },
      },
    })),
  );
  const found = withAndWithoutAmounts(groupBySheet(totals));
  const names = (groups: typeof found.shown) => groups.map(({ sheet }) => sheet).join('');
  expect([names(found.shown), names(found.folded)]).toEqual([shown, folded]);
});

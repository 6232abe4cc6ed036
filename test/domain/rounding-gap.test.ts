import fc from 'fast-check';
import { formGaps } from '../../src/domain/balance/form-gaps';
import { largestPart, roundingGap } from '../../src/domain/balance/rounding-gap';
import { fen } from '../../src/domain/money/fen';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { readForm } from '../../src/domain/read/read-form';
import { amount, head, row, sum, total } from '../../src/packs/forms/cells';
import { sheetOf } from './sheet-of';
import { formOf } from './test-form';

const step = fen(10_000);

test.each<[string, number[], object | null]>([
  ['nothing is rounded', [50_000, 50_000], null],
  ['roundings cancel out', [14_000, 16_000], null],
  ['two halves', [5_000, 5_000], { sum: 20_000, total: 10_000, gap: -10_000 }],
  ['three thirds', [3_333, 3_333, 3_334], { sum: 0, total: 10_000, gap: 10_000 }],
  ['a half less than nothing', [-5_000, -5_000], { sum: -20_000, total: -10_000, gap: 10_000 }],
  [
    'the largest is chosen',
    [4_000, 994_000, 4_000],
    { sum: 990_000, total: 1_000_000, gap: 10_000 },
  ],
])('%s', (_, parts, gap) => {
  const whole = parts.reduce((all, part) => all + part, 0);
  expect(roundingGap(parts.map(fen), fen(whole), step)).toEqual(gap);
});

test('parts that do not add up themselves are no matter of rounding', () => {
  expect(roundingGap([fen(5_000), fen(5_000)], fen(30_000), step)).toBeNull();
});

/** As one would do it by hand, with the digits of an amount in 万元: 1.2345 → 1.23, 1.235 → 1.24. */
function printedByHand(amount: number): bigint {
  const digits = Math.abs(amount).toFixed(0).padStart(7, '0');
  const hundredths = BigInt(digits.slice(0, -4)) + (Number(digits.at(-4)) >= 5 ? 1n : 0n);
  return amount < 0 ? -hundredths : hundredths;
}

test('it agrees with rounding by hand, and giving the gap to the part makes the parts add up', () => {
  const anyPart = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 });
  fc.assert(
    fc.property(fc.array(anyPart, { minLength: 1, maxLength: 12 }), (parts) => {
      const whole = parts.reduce((all, part) => all + part, 0);
      const sumByHand = parts.map(printedByHand).reduce((all, part) => all + part, 0n);
      const byHand = printedByHand(whole) - sumByHand;
      const gap = roundingGap(parts.map(fen), fen(whole), step);
      expect(BigInt(gap?.gap ?? 0)).toBe(byHand * 10_000n);
      if (gap) {
        expect(gap.sum + gap.gap).toBe(gap.total);
        const largest = Math.abs(parts[largestPart(parts.map(fen))] ?? 0);
        expect(parts.every((part) => Math.abs(part) <= largest)).toBe(true);
      }
    }),
  );
});

const form = formOf({
  columns: [60, 60, 60],
  lines: [{ left: '', right: '单位：{unit}' }],
  body: [
    row(head('合计'), total('all', '合计', 'items.both'), { empty: true }),
    {
      block: 'items',
      item: { zh: '项目', en: 'item' },
      parts: [
        row(sum('both', '小计', ['one', 'other']), amount('one', '甲'), amount('other', '乙')),
      ],
    },
  ],
});

test.each<[string, string[]]>([
  // 合计 / 小计, 甲, 乙: amounts as calculated values.
  ['||单位：万元/合计|1.2|/1.01|1.005|0.005/0.19|0.095|0.095', ['A3 -10000 B3', 'A4 -10000 B4']],
  // The parts of a total of subtotals are calculated: none of them is to be adjusted by hand.
  ['||单位：万元/合计|0.01|/0.005|0.005|/0.005|0.005|', ['B2 -10000 null']],
  ['||单位：元/合计|1.2|/1.01|1.005|0.005', []],
  ['||单位：万元/合计|1.01|/1.01|1|0.01', []],
  ['||单位：万元/合计|1.01|/1.01|待定|0.01', []],
  // What is to come may make them add up.
  ['||单位：万元/合计|0.01|/0.005|0.005|/0.005|0.005|/待定|1|', []],
])('%s', (typed, gaps) => {
  const grid = sheetOf(typed);
  const region = grid.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const reading = readForm(form, 'a', grid, region);
  expect(
    formGaps({ form, styleId: 'a', grid, reading }).map(
      ({ at, gap, part }) => `${at} ${String(gap)} ${String(part)}`,
    ),
  ).toEqual(gaps);
});

test('parts that come from elsewhere are not to be adjusted, nor are empty cells', () => {
  const grid = sheetOf('||单位：万元/合计|1.2|/1.01||');
  const region = grid.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const fed = (value: number) => ({ value, formula: "='甲'!$B$4", text: null });
  const linked: SheetGrid = {
    ...grid,
    cellAt: (row, column) => {
      if (row === 2 && column > 0) return fed(column === 1 ? 1.005 : 0.005);
      return grid.cellAt(row, column);
    },
  };
  const reading = readForm(form, 'a', linked, region);
  const gaps = formGaps({ form, styleId: 'a', grid: linked, reading });
  expect(gaps.map(({ at, part }) => [at, part])).toEqual([['A3', null]]);
});

test('with other decimals on paper nothing is said', () => {
  const grid = sheetOf('||单位：万元/合计|1.2|/1.01|1.005|0.005');
  const shown = (text: (value: number) => string): SheetGrid => ({
    ...grid,
    cellAt: (row, column) => {
      const cell = grid.cellAt(row, column);
      return typeof cell.value === 'number' ? { ...cell, text: text(cell.value) } : cell;
    },
  });
  const region = grid.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const gapsOf = (one: SheetGrid) =>
    formGaps({ form, styleId: 'a', grid: one, reading: readForm(form, 'a', one, region) }).length;
  expect(gapsOf(shown((value) => value.toFixed(2)))).toBe(1);
  expect(gapsOf(shown((value) => value.toFixed(4)))).toBe(0);
});

import fc from 'fast-check';
import { fen } from '../../../src/domain/money/fen';
import { percentUnits } from '../../../src/domain/narrative/print/percent-units';
import { printPercent, printTextAmount } from '../../../src/domain/narrative/print/print-number';
import type { Printing } from '../../../src/domain/narrative/print/printing';

const shortest: Printing = {
  unit: '万元',
  amounts: 'shortest',
  percents: 'shortest',
  percentDecimals: 2,
  isSpaced: false,
  isHalfWidth: false,
};
const fixed: Printing = { ...shortest, amounts: 'fixed', percents: 'fixed' };

test.each<[number, Printing, string]>([
  [1_661_900_000, shortest, '1661.9'],
  [1_661_900_000, fixed, '1661.90'],
  [0, shortest, '0'],
  [0, fixed, '0'],
  [-30_000, shortest, '-0.03'],
  [500_000_000, fixed, '500.00'],
  [5_000, shortest, '0.01'],
  [4_999, shortest, '0'],
  [-5_000, shortest, '-0.01'],
  [123_456, { ...shortest, unit: '元' }, '1234.56'],
  [100, { ...fixed, unit: '元' }, '1.00'],
  [9_007_199_254_740_991, { ...shortest, unit: '元' }, '90071992547409.91'],
])('%d fen as %o are %s', (amount, printing, text) => {
  expect(printTextAmount(fen(amount), printing)).toBe(text);
});

test.each<[number, number, Printing, string]>([
  [27259, 193449, fixed, '14.09'],
  [166190, 193449, fixed, '85.91'],
  [95003, 288452, fixed, '32.94'],
  [1, 2, fixed, '50.00'],
  [1, 2, shortest, '50'],
  [0, 5, fixed, '0'],
  [5, 4, shortest, '125'],
  [-1, 4, shortest, '-25'],
  [409, 58537, { ...shortest, percentDecimals: 1 }, '0.7'],
  [1, 20000, fixed, '0.01'],
  [1, 20001, fixed, '0'],
])('%d of %d is %s%%', (part, whole, printing, text) => {
  expect(printPercent({ part, whole }, printing)).toBe(text);
});

test('percentages are rounded half up', () => {
  const whole = fc.oneof(
    fc.integer({ min: 1, max: 9_007_199_254_740_991 }),
    fc.integer({ min: 1, max: 10_000 }),
  );
  const part = fc.integer({ min: 0, max: 9_000_000_000 });
  fc.assert(
    fc.property(part, whole, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
      const units = BigInt(percentUnits({ part: a, whole: b }, decimals));
      const exact = BigInt(a) * 10n ** BigInt(decimals + 2);
      // |exact / b - units| is at most one half, and exactly one half only downwards.
      expect(2n * exact - 2n * units * BigInt(b) < BigInt(b)).toBe(true);
      expect(2n * units * BigInt(b) - 2n * exact <= BigInt(b)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { roundedAmount } from '../../src/domain/money/amount-rounding';
import { cellAmount } from '../../src/domain/money/cell-amount';
import { fen } from '../../src/domain/money/fen';
import { decimalsToFen, type MoneyUnit } from '../../src/domain/money/money-unit';
import { parseAmount } from '../../src/domain/money/parse-amount';
import { printAmount } from '../../src/domain/money/print-amount';

const anyUnit = fc.constantFrom<MoneyUnit[]>('元', '万元');
const anyFen = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }).map(fen);

test.each<[string, MoneyUnit, number]>([
  ['0', '万元', 0],
  ['-0.00', '元', 0],
  ['1934.49', '万元', 1_934_490_000],
  ['0.000001', '万元', 1],
  ['-0.01', '元', -1],
  ['1,934,490', '元', 193_449_000],
  ['82.90000000', '万元', 82_900_000],
  [' 50 ', '万元', 50_000_000],
  ['90071992547409.91', '元', Number.MAX_SAFE_INTEGER],
])('%s %s is %d fen', (text, unit, expected) => {
  const parsed = parseAmount(text, unit);
  expect(parsed.kind === 'amount' ? parsed.fen : Number.NaN).toBe(expected);
});

test.each<[string, MoneyUnit, string]>([
  ['', '元', 'notAnAmount'],
  ['80万元', '万元', 'notAnAmount'],
  ['1.', '元', 'notAnAmount'],
  ['.5', '元', 'notAnAmount'],
  ['1e3', '元', 'notAnAmount'],
  ['12,34', '元', 'notAnAmount'],
  ['--1', '元', 'notAnAmount'],
  ['0.001', '元', 'tooFine'],
  ['0.0000001', '万元', 'tooFine'],
  ['90071992547409.92', '元', 'tooLarge'],
  ['9'.repeat(40), '万元', 'tooLarge'],
])('%s %s is refused as %s', (text, unit, kind) => {
  expect(parseAmount(text, unit)).toEqual({ kind });
});

test.each<[number, MoneyUnit, string]>([
  [0, '万元', '0.00'],
  [1, '万元', '0.000001'],
  [-1, '元', '-0.01'],
  [50_000_000, '万元', '50.00'],
  [829_000_00, '元', '829000.00'],
  [1_934_491_230, '万元', '1934.49123'],
])('%d fen print in %s as %s', (amount, unit, text) => {
  expect(printAmount(fen(amount), unit)).toBe(text);
});

test('what is printed is read back exactly, in either unit', () => {
  fc.assert(
    fc.property(anyFen, anyUnit, (amount, unit) => {
      expect(parseAmount(printAmount(amount, unit), unit)).toEqual({ kind: 'amount', fen: amount });
    }),
  );
});

test('printing in 元 and in 万元 says the same', () => {
  fc.assert(
    fc.property(anyFen, (amount) => {
      const inYuan = BigInt(printAmount(amount, '元').replace('.', ''));
      const [whole = '', fraction = ''] = printAmount(amount, '万元').split('.');
      expect(BigInt(whole + fraction.padEnd(6, '0'))).toBe(inYuan);
    }),
  );
});

test('an amount added up in binary fractions is the exact sum again', () => {
  const upTo20Trillion = fc.integer({ min: -2_000_000_000_000, max: 2_000_000_000_000 });
  fc.assert(
    fc.property(fc.array(upTo20Trillion, { maxLength: 30 }), anyUnit, (amounts, unit) => {
      const scale = unit === '元' ? 100 : 1_000_000;
      const calculated = amounts.reduce((sum, amount) => sum + amount / scale, 0);
      expect(cellAmount(calculated, unit)).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
    }),
  );
});

test.each([Number.NaN, Infinity, -Infinity, 1e300])('%d in a cell is no amount', (value) => {
  expect(cellAmount(value, '元')).toBeNull();
});

test.each([0.5, Number.NaN, 2 ** 53])('%d is not a whole number of fen', (value) => {
  expect(() => fen(value)).toThrow(RangeError);
});

test('nothing is nothing, whatever its sign', () => {
  expect(Object.is(fen(-0), 0)).toBe(true);
});

test.each<[number, MoneyUnit, number]>([
  [15_000, '万元', 20_000],
  [14_999, '万元', 10_000],
  [-15_000, '万元', -20_000],
  [-14_999, '万元', -10_000],
  [4_999, '万元', 0],
  [-4_999, '万元', 0],
  [-5_000, '万元', -10_000],
  [9_007_199_254_735_000, '万元', 9_007_199_254_740_000],
  [9_007_199_254_734_999, '万元', 9_007_199_254_730_000],
  [15, '元', 15],
])('%d fen, printed in %s, are %d', (amount, unit, printed) => {
  const decimals = decimalsToFen[unit];
  expect(roundedAmount(fen(amount), decimals, 'printed')).toBe(printed);
  expect(roundedAmount(fen(amount), decimals, 'exact')).toBe(amount);
});

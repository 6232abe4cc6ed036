import fc from 'fast-check';
import { findEachWording, findWording } from '../../src/domain/check/kinds/wording/find-wording';
import { fen } from '../../src/domain/money/fen';
import { amountInUnit } from '../../src/domain/money/amount-in-unit';
import { decimalsToFen, type MoneyUnit } from '../../src/domain/money/money-unit';
import { printAmount } from '../../src/domain/money/print-amount';
import { isBlankMarker, isBlankText, plainText } from '../../src/domain/value/number-text';
import { readAmount } from '../../src/domain/value/read-amount';
import { wordingRules } from '../../src/packs/rules/wording-rules';

/** Letters of all kinds that stand in cells, those that are written in two ways among them. */
const letters = fc.constantFrom(
  ...'预算12.5,-/~ 　，。、；：（）()《》“”‘’≤≥－–—０９ＡａＢ％%①㎡℃〔〕×X_帐户布署'.split(''),
);
const texts = fc.string({
  unit: fc.oneof(letters, fc.string({ unit: 'grapheme', size: 'small' })),
});

test('what is plain already is what is made plain', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const made = text
        .normalize('NFKC')
        .replace(/\s+/gu, '')
        .replace(/[‐‑‒–—―−─]/gu, '-');
      expect(plainText(text)).toBe(made);
      expect(isBlankText(text)).toBe(isBlankMarker(made));
    }),
  );
});

const units: readonly MoneyUnit[] = ['元', '万元'];
const amounts = fc.maxSafeInteger();

test.each(units)('an amount in %s is the number nearest to what is printed', (unit) => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(amountInUnit(fen(amount), unit)).toBe(Number(printAmount(fen(amount), unit)));
    }),
  );
});

test.each(units)('a number in %s is read as the decimal that it is', (unit) => {
  const decimals = decimalsToFen[unit];
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), (amount) => {
      const value = Number(printAmount(fen(amount), unit));
      const read = readAmount({ value, formula: null, text: null }, decimals);
      expect(read).toEqual({ kind: 'value', value: fen(amount), notes: [] });
    }),
  );
});

test.each([
  [0.001, 'tooFine'],
  [1e20, 'tooLarge'],
  [1 / 3, 'tooFine'],
])('%s in 元 is refused: %s', (value, reason) => {
  const read = readAmount({ value, formula: null, text: null }, decimalsToFen.元);
  expect(read).toMatchObject({ kind: 'unreadable', reason });
});

const patterns = wordingRules.flatMap((rule) => (rule.patterns ? [rule.patterns] : []));
const slips = fc.constantFrom(
  '布署',
  'XX',
  '按排',
  '为万元',
  '己完成',
  '预算,管理',
  '部门管理部门管理',
  '的',
);
const sentences = fc.string({ unit: fc.oneof(letters, slips) });

test('all patterns asked at once find what each of them finds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...patterns), sentences, (some, text) => {
      expect(findWording(some, text) !== null).toBe(findEachWording(some, text).length > 0);
    }),
    { numRuns: 1000 },
  );
});

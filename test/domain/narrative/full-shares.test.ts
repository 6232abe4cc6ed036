import fc from 'fast-check';
import { fen } from '../../../src/domain/money/fen';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { printSection } from '../../../src/domain/narrative/section/print-section';
import { nationalText } from '../../../src/packs/narrative/styles/national';

const amount = (units: number) => ({ kind: 'amount' as const, fen: fen(units * 10_000) });

function shares(text: string, facts: Facts, hasFullShares: boolean): readonly string[] {
  const printing = { ...nationalText.printing, hasFullShares };
  const section = { id: 'N09', title: { zh: '', en: '' }, paragraphs: [{ text }] };
  const [paragraph] = printSection(section, facts, { printing, gapText: (name) => name });
  const words = paragraph?.kind === 'text' ? textOf(paragraph.runs) : '';
  return [...words.matchAll(/([\d.]+)%/g)].map(([, share = '']) => share);
}

const list = '<classes>{amount_of_general}%</classes>';
const listed = (...units: readonly number[]): Facts => ({
  general: amount(units.reduce((sum, one) => sum + one, 0)),
  classes: { kind: 'list', items: units.map((one) => ({ amount: amount(one) })) },
});

test.each<readonly [string, Facts, string, readonly string[], readonly string[]]>([
  ['thirds', listed(1, 1, 1), list, ['33.33', '33.33', '33.33'], ['33.34', '33.33', '33.33']],
  [
    'halves of a unit',
    listed(1, 7, 8),
    list,
    ['6.25', '43.75', '50.00'],
    ['6.25', '43.75', '50.00'],
  ],
  [
    'two rounded up',
    listed(167, 167, 666),
    list,
    ['16.70', '16.70', '66.60'],
    ['16.70', '16.70', '66.60'],
  ],
  ['six sevenths', listed(1, 6), list, ['14.29', '85.71'], ['14.29', '85.71']],
  [
    'two parts of a sentence',
    { basic: amount(1), project: amount(2), expenditure: amount(3) },
    '{basic_of_expenditure}%，{project_of_expenditure}%',
    ['33.33', '66.67'],
    ['33.33', '66.67'],
  ],
  [
    'parts that are not all',
    { basic: amount(1), project: amount(1), expenditure: amount(3) },
    '{basic_of_expenditure}%，{project_of_expenditure}%',
    ['33.33', '33.33'],
    ['33.33', '33.33'],
  ],
])('%s', (_, facts, text, plain, full) => {
  expect(shares(text, facts, false)).toEqual(plain);
  expect(shares(text, facts, true)).toEqual(full);
});

test('shares of a whole add up to 100.00, none of them off by more than its last digit', () => {
  const parts = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(parts, (units) => {
      fc.pre(units.some((one) => one > 0));
      const hundredths = (all: readonly string[]) =>
        all.map((one) => Math.round(Number(one) * 100));
      const plain = hundredths(shares(list, listed(...units), false));
      const full = hundredths(shares(list, listed(...units), true));
      expect(full.reduce((sum, one) => sum + one, 0)).toBe(10_000);
      expect(full.every((one, index) => Math.abs(one - (plain[index] ?? 0)) <= 1)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

import { fixResult } from '../../src/app/check/fix-result';
import type { Finding, FindingParam } from '../../src/domain/check/finding';
import { fen } from '../../src/domain/money/fen';

const formula = { at: 'H8', value: '=F8*G8', isFormula: true } as const;
const typed = { at: 'H8', value: 80 } as const;

test.each<[string, Finding['fix'], FindingParam | undefined, '元' | '万元', string | null]>([
  ['an amount', formula, { amount: fen(6_000_000) }, '万元', '6.00'],
  ['one in 元', formula, { amount: fen(600) }, '元', '6.00'],
  ['a share', formula, { share: 0.25 }, '万元', '25%'],
  ['a number', formula, { number: 12.5 }, '万元', '12.5'],
  ['words', formula, { text: '小计' }, '万元', null],
  ['nothing that is known', formula, undefined, '万元', null],
  ['what is no formula', typed, { amount: fen(6_000_000) }, '万元', null],
  ['no mend', null, { amount: fen(6_000_000) }, '万元', null],
])('a formula that gives %s', (_, fix, expected, unit, result) => {
  expect(fixResult({ fix, params: expected ? { expected } : {} }, unit)).toBe(result);
});

import { isSlipOfTyping } from '../../src/domain/text-check/slip-of-typing';

test.each<readonly [one: string, other: string, isSlip: boolean]>([
  ['12860.5万元', '12880.5万元', true],
  ['12860.5万元', '12806.5万元', true],
  ['12860.5万元', '1286.05万元', true],
  ['12860.5万元', '1260.5万元', true],
  ['12860.5万元', '128860.5万元', true],
  ['50.63万元', '51.63万元', true],
  ['50.63万元', '50.6万元', true],
  ['12860.5万元', '12860.5万元', false],
  ['12860.50万元', '15230.40万元', false],
  ['1.29亿元', '1.52亿元', false],
  ['12860.5万元', '12680.7万元', false],
  // Of two digits each is one slip away from many others.
  ['50万元', '51万元', false],
  ['0万元', '12860.5万元', false],
])('%s and %s: %s', (one, other, isSlip) => {
  expect([isSlipOfTyping(one, other), isSlipOfTyping(other, one)]).toEqual([isSlip, isSlip]);
});

import { movedPoint } from '../money/convert-amount';

/** The sum of numbers as they are written: 0.1 and 0.2 are 0.3. */
export function exactSum(numbers: readonly number[]): number {
  const places = Math.max(0, ...numbers.map(decimalsOf));
  const whole = numbers.reduce((sum, number) => sum + Math.round(movedPoint(number, places)), 0);
  return movedPoint(whole, -places);
}

/** How many decimals a number is written with. */
function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = number.toExponential().split('e');
  const [, decimals = ''] = digits.split('.');
  return Math.max(0, decimals.length - Number(exponent));
}

import type { Fen } from '../money/fen';
import { decimalsOfUnit } from '../money/written-unit';
import type { ChangeStatement, SaidAmount } from '../statement/statement';
import type { AmountStyle, TextToCheck } from './text-to-check';
import { yuan } from '../money/money-unit';

/** Equal, equal as far as their digits go, or not. */
export type Agreement = 'same' | 'rounding' | 'different';

/** Two amounts that are printed: each means itself and half of its last digit more or less. */
export function agreementOf(one: SaidAmount, other: SaidAmount): Agreement {
  const apart = Math.abs(one.fen - other.fen);
  if (apart === 0) return 'same';
  if (2 * apart > one.step + other.step || one.step === other.step) return 'different';
  return one.isAbout === true || other.isAbout === true ? 'same' : 'rounding';
}

/** A printed amount and an exact one, which a text rounds half up to its decimals. */
export function agreementWith(said: SaidAmount, exact: number, style: AmountStyle): Agreement {
  const step = stepOf(said, style);
  const rounded = Math.sign(exact) * Math.floor(Math.abs(exact) / step + 0.5) * step;
  if (said.fen === exact || said.fen === rounded) return 'same';
  if (2 * Math.abs(said.fen - exact) > said.step) return 'different';
  return said.isAbout === true ? 'same' : 'rounding';
}

/** A printed total and the sum of printed parts. */
export function agreementOfSum(
  total: SaidAmount,
  parts: readonly SignedAmount[],
  style: AmountStyle,
): { readonly agreement: Agreement; readonly sum: number } {
  const sum = parts.reduce((before, { amount, sign }) => before + sign * amount.fen, 0);
  const apart = Math.abs(sum - total.fen);
  const room = [total, ...parts.map(({ amount }) => amount)].reduce(
    (before, amount) => before + stepOf(amount, style),
    0,
  );
  if (apart === 0) return { agreement: 'same', sum };
  if (2 * apart > room) return { agreement: 'different', sum };
  const isAbout = [total, ...parts.map(({ amount }) => amount)].some((one) => one.isAbout);
  return { agreement: isAbout ? 'same' : 'rounding', sum };
}

export interface SignedAmount {
  readonly amount: SaidAmount;
  readonly sign: 1 | -1;
}

/**
 * What one of its last digits is. Where a text drops zeros at the end, 50 beside 484.57 means 50.00; where it keeps them, 29 beside
 * 32.00 was typed without them and means 29.00.
 */
export function stepOf({ unit, decimals, step, isAbout }: SaidAmount, style: AmountStyle): number {
  const scale = decimalsOfUnit(unit);
  if (isAbout === true || (style.isFixed && decimals > 0) || scale === null || unit === yuan)
    return step;
  return 10 ** Math.max(0, scale - Math.max(decimals, style.decimals));
}

/** As the text prints it, in the unit of the amount beside it: 4.5万元. */
export function printLike(
  exact: Fen | number,
  { unit }: Pick<SaidAmount, 'unit'>,
  style: AmountStyle,
): string {
  const scale = decimalsOfUnit(unit) ?? 0;
  const least = Math.min(Math.max(2, style.decimals), scale);
  const step = 10 ** (scale - least);
  const whole = Math.floor(Math.abs(exact) / step + 0.5);
  if (whole === 0) return `0${unit}`;
  const digits = whole.toFixed(0).padStart(least + 1, '0');
  const fraction = digits.slice(digits.length - least);
  const shown = style.isFixed ? fraction : fraction.replace(/0+$/, '');
  const sign = exact < 0 ? '-' : '';
  return `${sign}${digits.slice(0, digits.length - least)}${shown === '' ? '' : `.${shown}`}${unit}`;
}

/** A change that goes this way, or the other where it is less than nothing: 减少2万元. */
export function printChange(
  change: number,
  like: Pick<SaidAmount, 'unit'>,
  way: ChangeStatement['direction']['way'],
  { print, rules: { changes } }: TextToCheck,
): string {
  if (change === 0) return changes.flat;
  const isUp = (way === 'up') === change > 0;
  return `${isUp ? changes.up : changes.down}${printLike(Math.abs(change), like, print)}`;
}

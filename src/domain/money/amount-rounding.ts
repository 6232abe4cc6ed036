import { fen, type Fen } from './fen';

/** Exact to the 分, or with the decimals that are printed. */
export type AmountRounding = 'exact' | 'printed';

/** Forms and texts print amounts with so many decimals of their unit. */
export const printedDecimals = 2;

/** One of the last printed digit, in 分, in a unit of which so many decimals are exact. */
export function printedStep(decimals: number): number {
  return 10 ** Math.max(0, decimals - printedDecimals);
}

/** To whole steps, a half away from zero, as Excel prints and 四舍五入 has it. */
export function roundedTo(amount: Fen, step: number): Fen {
  const size = Math.abs(amount);
  const rest = size % step;
  const whole = size - rest + (2 * rest >= step ? step : 0);
  return fen(amount < 0 ? -whole : whole);
}

/** In a unit of which so many decimals are exact. */
export function roundedAmount(amount: Fen, decimals: number, rounding: AmountRounding): Fen {
  return rounding === 'exact' ? amount : roundedTo(amount, printedStep(decimals));
}

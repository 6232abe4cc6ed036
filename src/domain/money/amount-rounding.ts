import { fen, type Fen } from './fen';

/** Exact to the 分, or with the two decimals that forms print. */
export type AmountRounding = 'exact' | 'printed';

const printedDecimals = 2;

/** Half up, in a unit of which so many decimals are exact. */
export function roundedAmount(amount: Fen, decimals: number, rounding: AmountRounding): Fen {
  if (rounding === 'exact' || decimals <= printedDecimals) return amount;
  const step = 10 ** (decimals - printedDecimals);
  const size = Math.floor((Math.abs(amount) + step / 2) / step) * step;
  return fen(amount < 0 ? -size : size);
}

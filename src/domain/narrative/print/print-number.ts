import { fen, type Fen } from '../../money/fen';
import { decimalsToFen, type MoneyUnit } from '../../money/money-unit';
import { percentUnits, type Share } from './percent-units';
import { amountDecimals, type Printing } from './printing';

/** Half up to the decimals that a text prints (四舍五入), which for 元 are exact. */
export function roundedAmount(amount: Fen, unit: MoneyUnit): Fen {
  const step = 10 ** (decimalsToFen[unit] - amountDecimals);
  const rest = Math.abs(amount) % step;
  const rounded = Math.abs(amount) - rest + (2 * rest >= step && rest > 0 ? step : 0);
  return fen(amount < 0 ? -rounded : rounded);
}

/** As a text prints it, without its unit. */
export function printTextAmount(amount: Fen, { unit, amounts }: Printing): string {
  const step = 10 ** (decimalsToFen[unit] - amountDecimals);
  return printUnits(Math.round(roundedAmount(amount, unit) / step), amountDecimals, amounts);
}

/** Without its %. */
export function printPercent(share: Share, printing: Printing): string {
  return printPercentUnits(percentUnits(share, printing.percentDecimals), printing);
}

/** A percentage in units of its last decimal. */
export function printPercentUnits(
  units: number,
  { percents, percentDecimals }: Pick<Printing, 'percents' | 'percentDecimals'>,
): string {
  return printUnits(units, percentDecimals, percents);
}

/** A number given in units of its last decimal. */
function printUnits(units: number, decimals: number, form: 'fixed' | 'shortest'): string {
  if (units === 0) return '0';
  const digits = Math.abs(units)
    .toFixed(0)
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const shown = form === 'fixed' ? fraction : fraction.replace(/0+$/, '');
  return `${units < 0 ? '-' : ''}${whole}${shown === '' ? '' : `.${shown}`}`;
}

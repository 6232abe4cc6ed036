import { printedDecimals, printedStep, roundedTo } from '../../money/amount-rounding';
import type { Fen } from '../../money/fen';
import { decimalsToFen } from '../../money/money-unit';
import { percentUnits, type Share } from './percent-units';
import type { Printing } from './printing';

/** As a text prints it, without its unit. */
export function printTextAmount(amount: Fen, { unit, amounts }: Printing): string {
  const step = printedStep(decimalsToFen[unit]);
  return printUnits(Math.round(roundedTo(amount, step) / step), printedDecimals, amounts);
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

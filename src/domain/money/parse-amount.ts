import { isFen, type Fen } from './fen';
import { decimalsToFen, type MoneyUnit } from './money-unit';

export type ParsedAmount =
  | { readonly kind: 'amount'; readonly fen: Fen }
  | { readonly kind: 'notAnAmount' }
  /** Finer than 分. */
  | { readonly kind: 'tooFine' }
  | { readonly kind: 'tooLarge' };

const decimalNumber = /^(?<sign>-?)(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<fraction>\d+))?$/;

/** Reads a decimal number in the given unit exactly, without ever passing through a binary fraction. */
export function parseAmount(text: string, unit: MoneyUnit): ParsedAmount {
  return parseScaled(text, decimalsToFen[unit]);
}

/** The same for any unit of which so many decimals make it exact to the 分. */
export function parseScaled(text: string, decimals: number): ParsedAmount {
  const parts = decimalNumber.exec(text.trim())?.groups;
  if (!parts) return { kind: 'notAnAmount' };
  const { sign = '', whole = '', fraction = '' } = parts;
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > decimals) return { kind: 'tooFine' };
  const digits = Number(whole.replaceAll(',', '') + significant.padEnd(decimals, '0'));
  const amount = sign && digits ? -digits : digits;
  return isFen(amount) ? { kind: 'amount', fen: amount } : { kind: 'tooLarge' };
}

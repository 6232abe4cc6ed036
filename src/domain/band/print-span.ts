import { shortestDecimal } from '../value/number-text';
import { type BandScale, isSingle } from './band-scale';
import type { Span } from './span';

/** The values of a span, as a band would be written where that says it exactly: 90%～95%, 110%, ≥6次. */
export function printSpan(scale: BandScale, span: Span): string {
  const { unit, isWhole } = scale;
  const print = (value: number) => `${shortestDecimal(value)}${unit}`;
  const { from, to } = span;
  if (isSingle(scale, span)) return print(from.at);
  if (to.at === Infinity) return `${from.isAfter ? '>' : '≥'}${print(from.at)}`;
  return `${print(from.at)}～${print(isWhole ? to.at - 1 : to.at)}`;
}

import type { NumbersBand } from '../../band/band';
import { compareCuts, contains, type Span } from '../../band/span';
import { shortestDecimal } from '../../value/number-text';
import type { Fix } from '../finding';
import { measuredBand, type GradedRow } from './graded-row';

/** The worst band with an open end; null where a better one lies on that side of it. */
export function openedEnd({ grades }: GradedRow, end: Span): Fix | null {
  const [third, worst] = grades.slice(-2);
  const [bandBefore, band] = [third, worst].map((one) => measuredBand(one?.band ?? null));
  if (!third?.span || !worst?.span || !band || !bandBefore) return null;
  const [before, span] = [third.span, worst.span];
  const isUpwards = compareCuts(end.from, span.to) >= 0;
  const better = grades.slice(0, -1).flatMap((one) => one.span ?? []);
  const value = contains(span, before)
    ? better.every((one) => contains(before, one)) && beyond(bandBefore, isUpwards)
    : better.every((one) => !isBeyond(span, one, isUpwards)) && from(band, isUpwards);
  return value ? { at: worst.figure.at, value } : null;
}

/** 10次以上 for 10～20次. */
function from({ interval, unit }: NumbersBand, isUpwards: boolean): string {
  const { low, high, includesLow, includesHigh } = interval;
  if (isUpwards) return written(low, unit, includesLow ? '以上' : '大于');
  return written(high, unit, includesHigh ? '以下' : '小于');
}

/** 大于8次 after 8次以内: what comes next of bands that hold each other. */
function beyond({ interval, unit }: NumbersBand, isUpwards: boolean): string | null {
  const { low, high, includesLow, includesHigh } = interval;
  if (!Number.isFinite(isUpwards ? high : low)) return null;
  if (isUpwards) return written(high, unit, includesHigh ? '大于' : '以上');
  return written(low, unit, includesLow ? '小于' : '以下');
}

function written(number: number, unit: string, bound: string): string {
  const quantity = `${shortestDecimal(number)}${unit}`;
  return bound.startsWith('以') ? quantity + bound : bound + quantity;
}

function isBeyond(span: Span, one: Span, isUpwards: boolean): boolean {
  return isUpwards ? compareCuts(one.to, span.to) > 0 : compareCuts(one.from, span.from) < 0;
}

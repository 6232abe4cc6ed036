import type { NumbersBand } from '../../band/band';
import { compareCuts, contains, type Span } from '../../band/span';
import { shortestDecimal } from '../../value/number-text';
import type { Fix } from '../finding';
import { measuredBand, type GradedRow } from './graded-row';
import type { Side } from '../../band/side';
import { sideWords } from '../../band/band-words';

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
  if (isUpwards) return written(low, unit, includesLow ? 'from' : 'above');
  return written(high, unit, includesHigh ? 'upTo' : 'below');
}

/** 大于8次 after 8次以内: what comes next of bands that hold each other. */
function beyond({ interval, unit }: NumbersBand, isUpwards: boolean): string | null {
  const { low, high, includesLow, includesHigh } = interval;
  if (!Number.isFinite(isUpwards ? high : low)) return null;
  if (isUpwards) return written(high, unit, includesHigh ? 'above' : 'from');
  return written(low, unit, includesLow ? 'below' : 'upTo');
}

function written(number: number, unit: string, side: Side): string {
  const quantity = `${shortestDecimal(number)}${unit}`;
  const { word, isBehind } = sideWords[side];
  return isBehind ? quantity + word : word + quantity;
}

function isBeyond(span: Span, one: Span, isUpwards: boolean): boolean {
  return isUpwards ? compareCuts(one.to, span.to) > 0 : compareCuts(one.from, span.from) < 0;
}

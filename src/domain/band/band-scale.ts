import type { Interval, NumbersBand } from './band';
import type { BandUnitKind, BandUnits } from './band-units';
import { commonSpan, type Span } from './span';

/** The values that an indicator can have. */
export interface BandScale {
  readonly unit: string;
  readonly kind: BandUnitKind | null;
  readonly within: Span;
  /** Between 3 and 4 there is nothing. */
  readonly isWhole: boolean;
}

/** What the bands of an indicator measure; null where they do not measure the same. */
export function scaleOf(bands: readonly NumbersBand[], all: BandUnits): BandScale | null {
  const units = new Set(bands.flatMap(({ unit }) => (unit === '' ? [] : all.commonName(unit))));
  const [unit = ''] = units;
  if (units.size > 1) return null;
  const kind = all.kindOf(unit);
  const intervals = bands.map(({ interval }) => interval);
  const isShare = unit === '%' && !intervals.some(namesMoreThanWhole);
  return {
    unit,
    kind,
    within: {
      from: { at: 0, isAfter: false },
      to: { at: isShare ? 100 : Infinity, isAfter: true },
    },
    // Days are mostly counted whole, and so are numbers without a unit.
    isWhole:
      (kind === 'count' || kind === 'time' || unit === '') &&
      intervals.flatMap(namedNumbers).every(Number.isInteger),
  };
}

/** Where a band lies on a scale; null where it has no value on it. */
export function spanOn({ within, isWhole }: BandScale, interval: Interval): Span | null {
  const { low, high, includesLow, includesHigh } = interval;
  const span = isWhole
    ? {
        from: { at: includesLow ? Math.ceil(low) : Math.floor(low) + 1, isAfter: false },
        to: { at: includesHigh ? Math.floor(high) + 1 : Math.ceil(high), isAfter: false },
      }
    : {
        from: { at: low, isAfter: !includesLow },
        to: { at: high, isAfter: includesHigh },
      };
  const to = high === Infinity ? within.to : span.to;
  return commonSpan(within, { from: span.from, to });
}

/** Whether there is only one value in it. */
export function isSingle({ isWhole }: BandScale, { from, to }: Span): boolean {
  return isWhole ? to.at - from.at === 1 : from.at === to.at;
}

function namedNumbers({ low, high }: Interval): number[] {
  return [low, high].filter(Number.isFinite);
}

/** 大于100% speaks of more than 100% too. */
function namesMoreThanWhole({ low, includesLow, high }: Interval): boolean {
  if (low > 100 && low !== Infinity) return true;
  return low === 100 && !includesLow ? true : high > 100 && high !== Infinity;
}

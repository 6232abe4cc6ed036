import type { IndicatorWords, UnitKind } from '../indicator/indicator-words';
import { percentPoint } from './band-words';

/** What units of bands count or measure. */
export type BandUnitKind = 'percent' | 'count' | 'time' | 'money' | 'measure';

/** The units in use, as bands look at them. */
export interface BandUnits {
  /** The longest first, so that 人次 is not taken for 人. */
  readonly names: readonly string[];
  /** 元/人 is money. */
  kindOf(unit: string): BandUnitKind | null;
  /** The name that units with several are compared by. */
  commonName(unit: string): string;
}

export const bandKinds: Readonly<Record<UnitKind, BandUnitKind>> = {
  share: 'percent',
  count: 'count',
  days: 'time',
  years: 'time',
  months: 'time',
  hours: 'time',
  money: 'money',
  other: 'measure',
};

const known = new WeakMap<IndicatorWords, BandUnits>();

export function bandUnits(words: IndicatorWords): BandUnits {
  const units = known.get(words) ?? makeUnits(words);
  known.set(words, units);
  return units;
}

function makeUnits({ units, unitAliases }: IndicatorWords): BandUnits {
  const kinds = new Map<string, BandUnitKind>();
  for (const kind of Object.keys(bandKinds) as UnitKind[]) {
    for (const name of units[kind]) kinds.set(name, bandKinds[kind]);
  }
  const nameOf = (unit: string) => unitAliases[unit] ?? unit;
  const names = [...kinds.keys(), ...Object.keys(unitAliases)];
  const kindOf = (unit: string) => kinds.get(nameOf(unit.split('/')[0] ?? '')) ?? null;
  return {
    names: names.sort((one, other) => other.length - one.length),
    kindOf,
    // A point of percent is compared with percents.
    commonName: (unit) => (nameOf(unit) === percentPoint ? '%' : nameOf(unit)),
  };
}

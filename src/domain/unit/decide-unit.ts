import type {
  AmountElsewhere,
  KnownUnit,
  OwnAmount,
  UnitlessTable,
  UnitReading,
} from './unit-evidence';

/** Two amounts that are found elsewhere are no accident. */
const enough = 2;

interface Agreeing {
  readonly reading: UnitReading;
  readonly found: readonly (readonly [own: OwnAmount, other: AmountElsewhere])[];
  /** The greatest of its amounts, which is its total, is among them. */
  readonly isTotal: boolean;
}

/** The unit in which alone amounts of the table are those that stand elsewhere; null where none does, or several. */
export function decideUnit(
  { readings }: UnitlessTable,
  elsewhere: readonly AmountElsewhere[],
): KnownUnit | null {
  const least = Math.min(...readings.map(({ tooFine }) => tooFine));
  const possible = readings.filter(({ tooFine }) => tooFine === least);
  const [first] = possible;
  if (first && possible.length === 1) return { unit: first.unit, evidence: { kind: 'digits' } };
  const all = possible.map((reading) => agreeing(reading, elsewhere));
  const withTotal = all.filter(({ isTotal }) => isTotal);
  const withAny = all.filter(({ found }) => found.length > 0);
  const [best] = withTotal.length === 1 ? withTotal : withAny.length === 1 ? withAny : [];
  const [same] = best?.found ?? [];
  if (!best || !same || !(best.isTotal || best.found.length >= enough)) return null;
  if (all.some((one) => one !== best && one.found.length >= best.found.length)) return null;
  const [own, other] = same;
  return {
    unit: best.reading.unit,
    evidence: { kind: 'sameAmount', own: own.words, other: other.words, at: other.at },
  };
}

function agreeing(reading: UnitReading, elsewhere: readonly AmountElsewhere[]): Agreeing {
  const amounts = greatestFirst(reading.amounts);
  const found = amounts.flatMap((own) => {
    const other = elsewhere.find((one) => 2 * Math.abs(one.fen - own.fen) <= one.step);
    return other ? [[own, other] as const] : [];
  });
  return { reading, found, isTotal: amounts.length > 0 && found[0]?.[0] === amounts[0] };
}

/** Each once; nothing is 0 in any unit. */
function greatestFirst(amounts: readonly OwnAmount[]): readonly OwnAmount[] {
  const once = new Map(amounts.map((one) => [Math.abs(one.fen), one]));
  once.delete(0);
  return [...once.values()].sort((one, other) => Math.abs(other.fen) - Math.abs(one.fen));
}

import type { NumbersBand } from './band';
import type { BandUnits } from './band-units';

/** What is unusual in the writing of a range. */
export type RangeFault = 'descending' | 'percentMissing' | 'mixedMarks';

/** The worst first. Marks are judged beside those of the other ranges of the row. */
export function rangeFaults(
  { interval, range }: NumbersBand,
  marks: readonly string[],
  units: BandUnits,
): RangeFault[] {
  if (!range) return [];
  const { first, firstUnit, secondUnit, mark } = range;
  const faults: RangeFault[] = [];
  if (isDescending(interval.low, first)) faults.push('descending');
  if (firstUnit === '' && units.kindOf(secondUnit) === 'percent') faults.push('percentMissing');
  if (mark !== usualMark && marks.some((one) => one !== mark)) faults.push('mixedMarks');
  return faults;
}

/** The range as it is usually written: 90%～95%. Null for one that says more than that. */
export function usualWriting(
  { interval, unit, range }: NumbersBand,
  marks: readonly string[],
  units: BandUnits,
): string | null {
  if (!range) return null;
  const { first, firstUnit, firstTail, second, tail } = range;
  const isTurned = isDescending(interval.low, first);
  if (isTurned && firstTail + tail !== '') return null;
  const [low, high] = isTurned ? [second, first] : [first, second];
  const lowUnit = firstUnit === '' && units.kindOf(unit) !== 'percent' ? '' : unit;
  const mark = marks.some((one) => one !== range.mark) ? usualMark : range.mark;
  return `${low}${lowUnit}${firstTail}${mark}${high}${unit}${tail}`;
}

const usualMark = '～';

function isDescending(low: number, first: string): boolean {
  return Number(first.replaceAll(',', '')) > low;
}

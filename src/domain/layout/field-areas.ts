import { coverRanges } from '../grid/cover-ranges';
import { printRange, type CellRange } from '../grid/cell-range';
import type { FormLayout, PlacedCell } from './placed';

export interface KeyedAreas {
  readonly key: string;
  readonly areas: string[];
}

/**
 * Groups the cells of the form by a key. What stands in the last row before the closing row reaches into it, so that a row the
 * user puts in there has all that its neighbours have.
 */
export function fieldAreas(
  { cells, closing }: FormLayout,
  keyOf: (placed: PlacedCell) => string | null,
): KeyedAreas[] {
  const groups = new Map<string, CellRange[]>();
  for (const placed of cells) {
    const key = keyOf(placed);
    if (key === null) continue;
    const { range } = placed;
    const isLast = closing !== null && range.bottom + 1 === closing.top && placed.scope.length > 0;
    const ranges = groups.get(key) ?? [];
    ranges.push(isLast ? { ...range, bottom: closing.bottom } : range);
    groups.set(key, ranges);
  }
  return [...groups].map(([key, ranges]) => ({ key, areas: coverRanges(ranges).map(printRange) }));
}

import { HostError } from '../../protocol/host-error';
import type { FormatTarget } from '../format/format-target';
import type { Area } from '../../grid/area';
import type { AreasTarget } from '../range/live-ranges';

/** Areas whose cells were all deleted are gone from the object; an object without any is invalid. */
export function areasOf({ ranges }: AreasTarget): readonly Area[] {
  const areas = ranges.map(({ area }) => area).filter((area) => area !== undefined);
  if (areas.length === 0) {
    throw new HostError('InvalidReference', 'The cells of these ranges were deleted');
  }
  return areas;
}

export function cellsOfAreas(target: AreasTarget): FormatTarget {
  return { sheetId: target.sheetId, areas: () => areasOf(target) };
}

import { parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import type { DefinedName } from '../ports';
import { parseTextMark } from './text-mark';

/** Where whole texts of ours stand, by the names of their sheets. */
export function textAreas(
  names: readonly Pick<DefinedName, 'name' | 'refersTo'>[],
): ReadonlyMap<string, readonly CellRange[]> {
  const areas = new Map<string, CellRange[]>();
  for (const { name, refersTo } of names) {
    const place = parseSheetAddress(refersTo.replace(/^=/, ''));
    const range = place && parseRange(place.address.replaceAll('$', ''));
    const mark = parseTextMark(name);
    if (mark?.kind !== 'narrative' || mark.part !== null || !place || !range) continue;
    areas.set(place.sheet, [...(areas.get(place.sheet) ?? []), range]);
  }
  return areas;
}

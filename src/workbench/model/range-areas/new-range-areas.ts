import { invalidArgument } from '../../protocol/host-error';
import type { ModelRef } from '../define';
import type { Env } from '../env';
import { fitsGrid } from '../../grid/area';
import type { Area } from '../../grid/area';

/** A RangeAreas object; cells off the sheet are refused. */
export function newRangeAreas(sheetId: string, areas: readonly Area[], env: Env): ModelRef {
  if (areas.length === 0 || !areas.every(fitsGrid)) {
    throw invalidArgument('cells outside the worksheet');
  }
  const ranges = areas.map((area) => env.liveRanges.make(sheetId, area));
  return env.refTo('RangeAreas', { sheetId, ranges });
}

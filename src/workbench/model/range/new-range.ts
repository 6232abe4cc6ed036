import { invalidArgument } from '../../protocol/host-error';
import type { ModelRef } from '../define';
import type { Env } from '../env';
import { fitsGrid } from '../../grid/area';
import type { Area } from '../../grid/area';

/** A Range object that the client has not asked for by address; cells off the sheet are refused. */
export function newRange(sheetId: string, area: Area, env: Env): ModelRef {
  if (!fitsGrid(area)) throw invalidArgument('cells outside the worksheet');
  return env.refTo('Range', env.liveRanges.make(sheetId, area));
}

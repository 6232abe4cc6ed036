import { HostError } from '../../protocol/host-error';
import { flagArgument } from '../arguments';
import { method } from '../define';
import { areaOf } from './cells';
import type { RangeTarget } from './live-ranges';
import { usedArea } from './used-area';

export const usedRangeMembers = {
  getUsedRange: method<RangeTarget>(
    '1.1',
    (target, args, env) => {
      const area = usedArea(target.sheetId, areaOf(target), flagArgument(args, 0, false), env);
      if (!area) throw new HostError('ItemNotFound', 'There are no used cells in the range');
      return env.refTo('Range', env.liveRanges.make(target.sheetId, area));
    },
    { calculated: true },
  ),
  getUsedRangeOrNullObject: method<RangeTarget>(
    '1.4',
    (target, args, env) => {
      const area = usedArea(target.sheetId, areaOf(target), flagArgument(args, 0, false), env);
      return area ? env.refTo('Range', env.liveRanges.make(target.sheetId, area)) : null;
    },
    { calculated: true },
  ),
};

import { flagArgument } from '../arguments';
import { method } from '../define';
import { area, maxColumns, maxRows } from '../../grid/area';
import { usedArea } from '../range/used-area';

const wholeSheet = area(0, 0, maxRows, maxColumns);

export const worksheetUsedRangeMembers = {
  /** Of a blank sheet: its first cell. */
  getUsedRange: method<{ readonly sheetId: string }>(
    '1.1',
    ({ sheetId }, args, env) => {
      const used = usedArea(sheetId, wholeSheet, flagArgument(args, 0, false), env);
      return env.refTo('Range', env.liveRanges.make(sheetId, used ?? area(0, 0)));
    },
    { calculated: true },
  ),
  getUsedRangeOrNullObject: method<{ readonly sheetId: string }>(
    '1.4',
    ({ sheetId }, args, env) => {
      const used = usedArea(sheetId, wholeSheet, flagArgument(args, 0, false), env);
      return used ? env.refTo('Range', env.liveRanges.make(sheetId, used)) : null;
    },
    { calculated: true },
  ),
};

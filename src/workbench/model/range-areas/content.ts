import { command } from '../define';
import { clearMembers } from '../range/clear';
import { copyMembers } from '../range/copy';
import type { AreasTarget } from '../range/live-ranges';

/** What a RangeAreas does with the content of its cells: the same in each of its areas. */
export const areasContentMembers = {
  clear: command<AreasTarget>('1.9', async ({ ranges }, args, env) => {
    for (const range of ranges) await clearMembers.clear.call(range, args, env);
    return undefined;
  }),
  copyFrom: command<AreasTarget>(
    '1.9',
    async ({ ranges }, args, env) => {
      for (const range of ranges) await copyMembers.copyFrom.call(range, args, env);
      return undefined;
    },
    { calculated: true },
  ),
};

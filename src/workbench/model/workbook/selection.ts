import { selectionOf } from '../../engine/selection';
import type { Selection } from '../../engine/selection';
import { HostError } from '../../protocol/host-error';
import { method } from '../define';
import type { Env } from '../env';
import { newRangeAreas } from '../range-areas/new-range-areas';
import { newRange } from '../range/new-range';

/** What is selected on the active sheet. */
export const selectionMembers = {
  getSelectedRange: method<null>('1.1', (_, __, env) => {
    const [sheetId, { areas }] = active(env);
    const [area, ...more] = areas;
    if (!area || more.length > 0) {
      throw new HostError('InvalidSelection', 'More than one range is selected');
    }
    return newRange(sheetId, area, env);
  }),
  getSelectedRanges: method<null>('1.9', (_, __, env) => {
    const [sheetId, { areas }] = active(env);
    return newRangeAreas(sheetId, areas, env);
  }),
  getActiveCell: method<null>('1.7', (_, __, env) => {
    const [sheetId, { activeCell }] = active(env);
    return newRange(sheetId, activeCell, env);
  }),
};

function active(env: Env): readonly [string, Selection] {
  const sheetId = env.engine.book.getActiveSheet().getSheetId();
  return [sheetId, selectionOf(env.engine, sheetId)];
}

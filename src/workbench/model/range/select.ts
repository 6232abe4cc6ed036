import { select } from '../../engine/selection';
import { HostError } from '../../protocol/host-error';
import { method } from '../define';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { areaOf, sheetById } from './cells';
import type { RangeTarget } from './live-ranges';

/** The selection in the grid. */
export const selectMembers = {
  select: method<RangeTarget>('1.1', (target, _, env) => {
    selectCells(target.sheetId, [areaOf(target)], env);
    return undefined;
  }),
};

function selectCells(sheetId: string, areas: readonly Area[], env: Env): void {
  const sheet = sheetById(sheetId, env);
  if (sheet.isSheetHidden()) {
    throw new HostError('InvalidOperation', 'Cells of a hidden worksheet cannot be selected');
  }
  select(env.engine, sheet, areas);
}

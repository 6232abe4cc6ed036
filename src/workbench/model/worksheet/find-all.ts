import { HostError } from '../../protocol/host-error';
import { method } from '../define';
import type { Env } from '../env';
import { newRangeAreas } from '../range-areas/new-range-areas';
import type { Area } from '../../grid/area';
import { sheetById } from '../range/cells';
import { findAll } from '../range/find';
import type { SheetTarget } from './sheet-target';

/** Every cell of a sheet with a text; nothing of a hidden sheet (documented). */
export const findAllMembers = {
  findAll: method<SheetTarget>(
    '1.9',
    ({ sheetId }, args, env) => {
      const found = search(sheetId, args, env);
      if (found.length === 0) throw new HostError('ItemNotFound', 'No cell holds the text');
      return newRangeAreas(sheetId, found, env);
    },
    { calculated: true },
  ),
  findAllOrNullObject: method<SheetTarget>(
    '1.9',
    ({ sheetId }, args, env) => {
      const found = search(sheetId, args, env);
      return found.length > 0 ? newRangeAreas(sheetId, found, env) : null;
    },
    { calculated: true },
  ),
};

function search(sheetId: string, args: readonly unknown[], env: Env): readonly Area[] {
  const found = findAll(sheetId, args, env);
  return sheetById(sheetId, env).isSheetHidden() ? [] : found;
}

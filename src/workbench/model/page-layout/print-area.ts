import { HostError } from '../../protocol/host-error';
import { command, method } from '../define';
import type { ModelRef } from '../define';
import type { Env } from '../env';
import { newRangeAreas } from '../range-areas/new-range-areas';
import { areasArgument } from '../range/range-argument';
import type { SheetTarget } from '../worksheet/sheet-target';
import { printAreas, setPrintAreas } from './print-names';

/** What of a sheet is printed. */
export const printAreaMembers = {
  /** An empty address means all of it. */
  setPrintArea: command<SheetTarget>('1.9', ({ sheetId }, args, env) => {
    const [value] = args;
    const areas = value === '' ? [] : areasArgument(value, sheetId, env);
    setPrintAreas(sheetId, 'Print_Area', areas, env);
    return undefined;
  }),
  getPrintArea: method<SheetTarget>('1.9', (target, _, env) => {
    const found = printArea(target, env);
    if (!found) throw new HostError('ItemNotFound', 'The worksheet has no print area');
    return found;
  }),
  getPrintAreaOrNullObject: method<SheetTarget>('1.9', (target, _, env) => printArea(target, env)),
};

function printArea({ sheetId }: SheetTarget, env: Env): ModelRef | null {
  const areas = printAreas(sheetId, 'Print_Area', env);
  return areas.length > 0 ? newRangeAreas(sheetId, areas, env) : null;
}

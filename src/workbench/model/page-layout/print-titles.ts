import { HostError, invalidArgument } from '../../protocol/host-error';
import { command, method } from '../define';
import type { ModelRef } from '../define';
import type { Env } from '../env';
import { isWholeColumns, isWholeRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaArgument } from '../range/range-argument';
import type { SheetTarget } from '../worksheet/sheet-target';
import { printAreas, setPrintAreas } from './print-names';

type Kind = 'rows' | 'columns';
const isOf: Record<Kind, (area: Area) => boolean> = { rows: isWholeRows, columns: isWholeColumns };

/** What is repeated on every page. */
export const printTitleMembers = {
  setPrintTitleRows: command<SheetTarget>('1.9', (target, args, env) =>
    setTitles(target, args[0], 'rows', env),
  ),
  setPrintTitleColumns: command<SheetTarget>('1.9', (target, args, env) =>
    setTitles(target, args[0], 'columns', env),
  ),
  getPrintTitleRows: method<SheetTarget>('1.9', (target, _, env) =>
    orThrow(titles(target, 'rows', env)),
  ),
  getPrintTitleRowsOrNullObject: method<SheetTarget>('1.9', (target, _, env) =>
    titles(target, 'rows', env),
  ),
  getPrintTitleColumns: method<SheetTarget>('1.9', (target, _, env) =>
    orThrow(titles(target, 'columns', env)),
  ),
  getPrintTitleColumnsOrNullObject: method<SheetTarget>('1.9', (target, _, env) =>
    titles(target, 'columns', env),
  ),
};

/** An empty address takes the titles away. */
function setTitles({ sheetId }: SheetTarget, value: unknown, kind: Kind, env: Env): undefined {
  const wanted = value === '' ? undefined : areaArgument(value, sheetId, env);
  if (wanted && !isOf[kind](wanted)) throw invalidArgument(`whole ${kind}`);
  const others = printAreas(sheetId, 'Print_Titles', env).filter((area) => !isOf[kind](area));
  // Excel writes the columns first.
  const both = kind === 'columns' ? [wanted, ...others] : [...others, wanted];
  const areas = both.filter((area) => area !== undefined);
  setPrintAreas(sheetId, 'Print_Titles', areas, env);
  return undefined;
}

function titles({ sheetId }: SheetTarget, kind: Kind, env: Env): ModelRef | null {
  const area = printAreas(sheetId, 'Print_Titles', env).find(isOf[kind]);
  return area ? env.refTo('Range', env.liveRanges.make(sheetId, area)) : null;
}

function orThrow(found: ModelRef | null): ModelRef {
  if (!found) throw new HostError('ItemNotFound', 'The worksheet has no such print titles');
  return found;
}

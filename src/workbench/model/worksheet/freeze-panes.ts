import { HostError, invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { optionalInteger } from '../arguments';
import { command, method, navigation } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { area, isWholeColumns, isWholeRows, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { ensureGrid, sheetById } from '../range/cells';
import { areaArgument } from '../range/range-argument';
import type { SheetTarget } from './sheet-target';

/** Excel.WorksheetFreezePanes. */
export const freezePanesType: ModelType<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  since: '1.7',
  members: {
    freezeAt: command('1.7', ({ sheetId }, args, env) => {
      const at = args[0] ?? null;
      freeze(sheetId, at === null ? undefined : areaArgument(at, sheetId, env), env);
      return undefined;
    }),
    freezeRows: command('1.7', ({ sheetId }, args, env) => {
      const rows = count(args, maxRows);
      const columns = frozenArea(sheetId, env)?.columns ?? 0;
      freeze(sheetId, fromTopLeft(rows, columns === maxColumns ? 0 : columns), env);
      return undefined;
    }),
    freezeColumns: command('1.7', ({ sheetId }, args, env) => {
      const columns = count(args, maxColumns);
      const rows = frozenArea(sheetId, env)?.rows ?? 0;
      freeze(sheetId, fromTopLeft(rows === maxRows ? 0 : rows, columns), env);
      return undefined;
    }),
    unfreeze: command('1.7', ({ sheetId }, _, env) => {
      freeze(sheetId, undefined, env);
      return undefined;
    }),
    getLocation: method('1.7', ({ sheetId }, _, env) => {
      const location = locationOf(sheetId, env);
      if (!location) throw new HostError('ItemNotFound', 'The worksheet has no frozen panes');
      return location;
    }),
    getLocationOrNullObject: method('1.7', ({ sheetId }, _, env) => locationOf(sheetId, env)),
  },
};

export const freezePanesMember = navigation<SheetTarget>('1.7', (target) =>
  refTo(freezePanesType, target),
);

function count(args: readonly unknown[], limit: number): number {
  const wanted = optionalInteger(args, 0, 'count') ?? 1;
  if (wanted < 0 || wanted >= limit) throw invalidArgument('count');
  return wanted;
}

function fromTopLeft(rows: number, columns: number): Area | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return area(0, 0, rows || maxRows, columns || maxColumns);
}

/** Whole rows freeze rows only, whole columns freeze columns only. */
function freeze(sheetId: string, at: Area | undefined, env: Env): void {
  const sheet = sheetById(sheetId, env);
  if (!at) {
    sheet.cancelFreeze();
    return;
  }
  const rows = isWholeColumns(at) ? 0 : at.rows;
  const columns = isWholeRows(at) ? 0 : at.columns;
  if (rows === 0 && columns === 0) throw invalidArgument('the whole worksheet');
  const startRow = rows > 0 ? at.row + rows : -1;
  const startColumn = columns > 0 ? at.column + columns : -1;
  // Univer freezes only where the grid goes on below and to the right.
  ensureGrid(sheet, area(Math.max(startRow, 0), Math.max(startColumn, 0)));
  sheet.setFreeze({ startRow, startColumn, ySplit: rows, xSplit: columns });
}

function frozenArea(sheetId: string, env: Env): Area | undefined {
  const { startRow, startColumn, xSplit, ySplit } = sheetById(sheetId, env).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return undefined;
  const rows = ySplit > 0 ? { row: startRow - ySplit, rows: ySplit } : { row: 0, rows: maxRows };
  const columns =
    xSplit > 0
      ? { column: startColumn - xSplit, columns: xSplit }
      : { column: 0, columns: maxColumns };
  return { ...rows, ...columns };
}

function locationOf(sheetId: string, env: Env): ModelRef | null {
  const at = frozenArea(sheetId, env);
  return at ? env.refTo('Range', env.liveRanges.make(sheetId, at)) : null;
}

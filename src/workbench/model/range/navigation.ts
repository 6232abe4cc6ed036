import { HostError, invalidArgument } from '../../protocol/host-error';
import { integerArgument, optionalInteger } from '../arguments';
import { method } from '../define';
import type { Env } from '../env';
import { bounding, intersect, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaOf } from './cells';
import type { RangeTarget } from './live-ranges';
import { newRange } from './new-range';
import { areaArgument } from './range-argument';

/** From one range to another by counting rows and columns. */
export const navigationMembers = {
  getCell: to('1.1', (area, args) => ({
    row: area.row + integerArgument(args, 0, 'row'),
    column: area.column + integerArgument(args, 1, 'column'),
    rows: 1,
    columns: 1,
  })),
  getRow: to('1.1', (area, args) => rowsOf(area, within(args, area.rows, 'row'), 1)),
  getColumn: to('1.1', (area, args) => columnsOf(area, within(args, area.columns, 'column'), 1)),
  getLastRow: to('1.1', (area) => rowsOf(area, area.rows - 1, 1)),
  getLastColumn: to('1.1', (area) => columnsOf(area, area.columns - 1, 1)),
  getLastCell: to('1.1', (area) => columnsOf(rowsOf(area, area.rows - 1, 1), area.columns - 1, 1)),
  getRowsAbove: to('1.2', (area, args) => {
    const count = adjacent(args);
    return count > 0 ? rowsOf(area, -count, count) : rowsOf(area, 0, -count);
  }),
  getRowsBelow: to('1.2', (area, args) => {
    const count = adjacent(args);
    return count > 0 ? rowsOf(area, area.rows, count) : rowsOf(area, area.rows + count, -count);
  }),
  getColumnsBefore: to('1.2', (area, args) => {
    const count = adjacent(args);
    return count > 0 ? columnsOf(area, -count, count) : columnsOf(area, 0, -count);
  }),
  getColumnsAfter: to('1.2', (area, args) => {
    const count = adjacent(args);
    return count > 0
      ? columnsOf(area, area.columns, count)
      : columnsOf(area, area.columns + count, -count);
  }),
  getEntireRow: to('1.1', (area) => ({ ...area, column: 0, columns: maxColumns })),
  getEntireColumn: to('1.1', (area) => ({ ...area, row: 0, rows: maxRows })),
  getOffsetRange: to('1.1', (area, args) => ({
    ...area,
    row: area.row + integerArgument(args, 0, 'rowOffset'),
    column: area.column + integerArgument(args, 1, 'columnOffset'),
  })),
  getResizedRange: to('1.2', (area, args) => {
    const rows = resized(area.row, area.rows, integerArgument(args, 0, 'deltaRows'));
    const columns = resized(area.column, area.columns, integerArgument(args, 1, 'deltaColumns'));
    return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
  }),
  getAbsoluteResizedRange: to('1.7', (area, args) => ({
    ...area,
    rows: integerArgument(args, 0, 'numRows'),
    columns: integerArgument(args, 1, 'numColumns'),
  })),
  getBoundingRect: to('1.1', (area, args, env, { sheetId }) =>
    bounding(area, areaArgument(args[0], sheetId, env)),
  ),
  getIntersection: to('1.1', (area, args, env, { sheetId }) => {
    const common = intersect(area, areaArgument(args[0], sheetId, env));
    if (!common) throw new HostError('ItemNotFound', 'The ranges do not intersect');
    return common;
  }),
  getIntersectionOrNullObject: method<RangeTarget>('1.4', (target, args, env) => {
    const other = areaArgument(args[0], target.sheetId, env);
    const common = intersect(areaOf(target), other);
    return common ? newRange(target.sheetId, common, env) : null;
  }),
};

function to(
  since: string,
  find: (area: Area, args: readonly unknown[], env: Env, target: RangeTarget) => Area,
) {
  return method<RangeTarget>(since, (target, args, env) =>
    newRange(target.sheetId, find(areaOf(target), args, env, target), env),
  );
}

function rowsOf(area: Area, from: number, count: number): Area {
  return { ...area, row: area.row + from, rows: count };
}

function columnsOf(area: Area, from: number, count: number): Area {
  return { ...area, column: area.column + from, columns: count };
}

/** Moves the last line; beyond the first one the range grows the other way (Microsoft's sample 99/patterns). */
function resized(first: number, count: number, delta: number): { first: number; count: number } {
  const last = first + count - 1 + delta;
  return { first: Math.min(first, last), count: Math.abs(last - first) + 1 };
}

function within(args: readonly unknown[], size: number, name: string): number {
  const index = integerArgument(args, 0, name);
  if (index < 0 || index >= size) throw invalidArgument(`${name} outside the range`);
  return index;
}

/** One row or column unless told otherwise; a negative count lies within the range. */
function adjacent(args: readonly unknown[]): number {
  const count = optionalInteger(args, 0, 'count') ?? 1;
  if (count === 0) throw invalidArgument('count');
  return count;
}

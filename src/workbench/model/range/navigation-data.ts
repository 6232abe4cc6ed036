import { invalidArgument } from '../../protocol/host-error';
import { oneOf } from '../arguments';
import { method } from '../define';
import type { Env } from '../env';
import { bounding, intersect, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaOf, sheetById } from './cells';
import { dataEdge } from './data-edge';
import type { Direction } from './data-edge';
import { isBlank } from './filled-cells';
import type { RangeTarget } from './live-ranges';
import { newRange } from './new-range';
import { areaArgument } from './range-argument';

const calculated = { calculated: true };

/** From one range to another by what stands in the cells. */
export const dataNavigationMembers = {
  /** Ctrl+arrow. */
  getRangeEdge: method<RangeTarget>(
    '1.13',
    (target, args, env) => {
      const from = activeCell(target, args, env);
      return newRange(target.sheetId, dataEdge(target.sheetId, from, direction(args), env), env);
    },
    calculated,
  ),
  /** Ctrl+Shift+arrow: from the far side of the range, in the row or column of the active cell. */
  getExtendedRange: method<RangeTarget>(
    '1.13',
    (target, args, env) => {
      const area = areaOf(target);
      const way = direction(args);
      const from = farSide(area, activeCell(target, args, env), way);
      const edge = dataEdge(target.sheetId, from, way, env);
      return newRange(target.sheetId, bounding(area, edge), env);
    },
    calculated,
  ),
  getSurroundingRegion: method<RangeTarget>(
    '1.7',
    (target, _, env) => {
      const { row, column } = areaOf(target);
      const region = surroundingRegion(target.sheetId, { row, column, rows: 1, columns: 1 }, env);
      return newRange(target.sheetId, region, env);
    },
    calculated,
  ),
};

function direction(args: readonly unknown[]): Direction {
  return oneOf(args[0], ['Left', 'Right', 'Up', 'Down'], 'direction');
}

function activeCell(target: RangeTarget, args: readonly unknown[], env: Env): Area {
  const area = areaOf(target);
  if (args[1] === null || args[1] === undefined) return { ...area, rows: 1, columns: 1 };
  const { row, column } = areaArgument(args[1], target.sheetId, env);
  const cell = { row, column, rows: 1, columns: 1 };
  if (!intersect(area, cell)) throw invalidArgument('an active cell outside the range');
  return cell;
}

function farSide(area: Area, cell: Area, way: Direction): Area {
  switch (way) {
    case 'Up':
      return { ...cell, row: area.row };
    case 'Down':
      return { ...cell, row: area.row + area.rows - 1 };
    case 'Left':
      return { ...cell, column: area.column };
    case 'Right':
      return { ...cell, column: area.column + area.columns - 1 };
  }
}

/** Grows until a ring of blank cells lies around it. */
function surroundingRegion(sheetId: string, start: Area, env: Env): Area {
  const sheet = sheetById(sheetId, env);
  let region = start;
  for (;;) {
    const sides = ring(region).filter((side) => !isBlank(sheet, side.cells));
    if (sides.length === 0) return region;
    region = sides.map(({ grown }) => grown).reduce(bounding, region);
  }
}

/** The blank or filled strips around an area, corners included, and the area grown by each. */
function ring({ row, column, rows, columns }: Area): { cells: Area; grown: Area }[] {
  const left = Math.max(column - 1, 0);
  const top = Math.max(row - 1, 0);
  const wide = Math.min(column + columns + 1, maxColumns) - left;
  const high = Math.min(row + rows + 1, maxRows) - top;
  const sides = [
    row > 0 && {
      cells: { row: top, column: left, rows: 1, columns: wide },
      grown: { row: top, column, rows: 1, columns },
    },
    row + rows < maxRows && {
      cells: { row: row + rows, column: left, rows: 1, columns: wide },
      grown: { row: row + rows, column, rows: 1, columns },
    },
    column > 0 && {
      cells: { row: top, column: left, rows: high, columns: 1 },
      grown: { row, column: left, rows, columns: 1 },
    },
    column + columns < maxColumns && {
      cells: { row: top, column: column + columns, rows: high, columns: 1 },
      grown: { row, column: column + columns, rows, columns: 1 },
    },
  ];
  return sides.filter((side) => side !== false);
}

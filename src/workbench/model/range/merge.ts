import { areaOfRange, rangeOf, sortedAreas } from '../../engine/structure/ranges';
import { sheets } from '../../engine/univer';
import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from '../../engine/univer';
import { HostError } from '../../protocol/host-error';
import { flagArgument } from '../arguments';
import { command, method } from '../define';
import type { Env } from '../env';
import { mutate } from '../format/mutate';
import { sheetStyles } from '../format/sheet-styles';
import { newRangeAreas } from '../range-areas/new-range-areas';
import { tablesIn } from '../tables/tables-of-sheet';
import { assertUnprotected } from '../worksheet/protection';
import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaOf, ensureGrid, sheetById } from './cells';
import type { RangeTarget } from './live-ranges';

export const mergeMembers = {
  merge: command<RangeTarget>('1.2', (range, args, env) => {
    const area = areaOf(range);
    const across = flagArgument(args, 0, false);
    assertUnprotected(range.sheetId, env);
    if (tablesIn(range.sheetId, area, env).length > 0) throw mergesInTable();
    const wanted = across ? rowsOf(area, range.sheetId, env) : [area];
    merge(
      range.sheetId,
      wanted.filter(({ rows, columns }) => rows * columns > 1),
      env,
    );
    return undefined;
  }),
  unmerge: command<RangeTarget>('1.2', (range, _, env) => {
    assertUnprotected(range.sheetId, env);
    takeApart(range.sheetId, areaOf(range), env);
    return undefined;
  }),
  /** In Excel only those whose upper left cell lies in the range (office-js issue 3611). */
  getMergedAreasOrNullObject: method<RangeTarget>('1.13', (range, _, env) => {
    const area = areaOf(range);
    const merged = mergedAreas(range.sheetId, env).filter((other) =>
      intersect(area, { ...other, rows: 1, columns: 1 }),
    );
    if (merged.length > 512) {
      throw new HostError('UnsupportedOperation', 'The range has more than 512 merged areas');
    }
    return merged.length > 0 ? newRangeAreas(range.sheetId, sortedAreas(merged), env) : null;
  }),
};

export function takeApart(sheetId: string, area: Area, env: Env): void {
  const merged = mergedAreas(sheetId, env).filter((other) => intersect(area, other));
  unmerge(sheetId, merged, env);
}

export function mergedAreas(sheetId: string, env: Env): readonly Area[] {
  return sheetById(sheetId, env).getSheet().getMergeData().map(areaOfRange);
}

/**
 * Cells that are already merged may lie wholly inside; where one would be cut, Excel refuses. What stands at the upper
 * left is kept with its format, all else is lost.
 */
function merge(sheetId: string, wanted: readonly Area[], env: Env): void {
  const existing = mergedAreas(sheetId, env);
  const inside = new Set<Area>();
  for (const area of wanted) {
    for (const other of existing) {
      const common = intersect(area, other);
      if (!common) continue;
      if (common.rows * common.columns < other.rows * other.columns) throw cutsMergedCell();
      inside.add(other);
    }
  }
  unmerge(sheetId, [...inside], env);
  for (const area of wanted) {
    ensureGrid(sheetById(sheetId, env), area);
    keepUpperLeft(sheetId, area, env);
  }
  const params = { ...sheetOf(sheetId, env), ranges: wanted.map(rangeOf) };
  change(env, sheets.AddWorksheetMergeMutation, sheets.RemoveWorksheetMergeMutation, params);
}

function unmerge(sheetId: string, areas: readonly Area[], env: Env): void {
  const params = { ...sheetOf(sheetId, env), ranges: areas.map(rangeOf) };
  change(env, sheets.RemoveWorksheetMergeMutation, sheets.AddWorksheetMergeMutation, params);
}

function change(
  env: Env,
  redo: { readonly id: string },
  undo: { readonly id: string },
  params: { readonly ranges: readonly IRange[] },
): void {
  if (params.ranges.length === 0) return;
  // Univer keeps the ranges it is given: each of its calls gets its own.
  const copy = () => ({ ...params, ranges: params.ranges.map((range) => ({ ...range })) });
  env.engine.api.syncExecuteCommand(redo.id, copy());
  env.engine.undo.push({
    undoMutations: [{ id: undo.id, params: copy() }],
    redoMutations: [{ id: redo.id, params: copy() }],
  });
}

/** Excel moves the first value it meets to the upper left cell and clears the others. */
function keepUpperLeft(sheetId: string, area: Area, env: Env): void {
  const styles = sheetStyles(sheetId, env);
  const { worksheet } = styles;
  const first = firstContent(worksheet, area);
  const format = Object.entries(styles.at(area.row, area.column)).filter(([key]) => key !== 'bd');
  const look = format.length > 0 ? (Object.fromEntries(format) as IStyleData) : undefined;
  const cells: Record<number, Record<number, ICellData>> = {};
  forEachCell(area, (row, column) => {
    const cell = worksheet.getCellRaw(row, column);
    const isFirst = row === area.row && column === area.column;
    const content = isFirst ? first : emptied(cell);
    const style = isFirst || !look ? {} : { s: look };
    if (!content && !('s' in style)) return;
    (cells[row] ??= {})[column] = { ...content, ...style };
  });
  if (Object.keys(cells).length === 0) return;
  mutate(env, sheets.SetRangeValuesMutation, sheets.SetRangeValuesUndoMutationFactory, {
    ...sheetOf(sheetId, env),
    cellValue: cells,
  });
}

function firstContent(worksheet: Worksheet, area: Area): ICellData | undefined {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = worksheet.getCellRaw(row, column);
      if (!hasContent(cell)) continue;
      if (row === area.row && column === area.column) return undefined;
      const { v = null, f = null, si = null, p = null, t = null } = cell;
      return { v, f, si, p, t };
    }
  }
  return undefined;
}

function emptied(cell: Nullable<ICellData>): ICellData | undefined {
  return hasContent(cell) ? { v: null, f: null, si: null, p: null } : undefined;
}

function hasContent(cell: Nullable<ICellData>): cell is ICellData {
  if (!cell) return false;
  return [cell.v, cell.f, cell.si, cell.p].some((part) => part !== undefined && part !== null);
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      visit(row, column);
    }
  }
}

function rowsOf(area: Area, sheetId: string, env: Env): readonly Area[] {
  const rows = Math.min(area.rows, sheetById(sheetId, env).getMaxRows());
  return Array.from({ length: rows }, (_, offset) => ({
    ...area,
    row: area.row + offset,
    rows: 1,
  }));
}

function sheetOf(sheetId: string, env: Env) {
  return { unitId: env.engine.book.getId(), subUnitId: sheetId };
}

function cutsMergedCell(): HostError {
  return new HostError(
    'InvalidOperation',
    'A part of a merged cell cannot be merged with other cells',
  );
}

function mergesInTable(): HostError {
  return new HostError('InvalidOperation', 'Cells of a table cannot be merged');
}

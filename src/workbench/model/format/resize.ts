import { BooleanNumber, sheets } from '../../engine/univer';
import type { IRange } from '../../engine/univer';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { sheetById } from '../range/cells';
import { mutate } from './mutate';
import { columnLines, rowLines } from './sizes';

/** New widths or heights in pixels, by the index of the column or row. */
export type NewSizes = ReadonlyMap<number, number>;

interface Sheet {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** A width of 0 hides the column, as in Excel. */
export function setColumnPixels(sheetId: string, widths: NewSizes, env: Env): void {
  const [hidden, shown] = parted(widths);
  setColumnsHidden(sheetId, hidden, true, env);
  if (shown.length === 0) return;
  setColumnsHidden(sheetId, shown, false, env);
  const worksheet = sheetById(sheetId, env).getSheet();
  const params = {
    ...sheetOf(sheetId, env),
    ranges: runs(shown).map(([first, last]) => columns(first, last)),
    colWidth: Object.fromEntries(widths),
  };
  mutate(
    env,
    sheets.SetWorksheetColWidthMutation,
    () => sheets.SetWorksheetColWidthMutationFactory(params, worksheet),
    params,
  );
}

/** A height the user sets is no longer fitted to the text; a height of 0 hides the row. */
export function setRowPixels(sheetId: string, heights: NewSizes, env: Env): void {
  const [hidden, shown] = parted(heights);
  setRowsHidden(sheetId, hidden, true, env);
  if (shown.length === 0) return;
  setRowsHidden(sheetId, shown, false, env);
  const worksheet = sheetById(sheetId, env).getSheet();
  const ranges = runs(shown).map(([first, last]) => rows(first, last));
  const params = { ...sheetOf(sheetId, env), ranges, rowHeight: Object.fromEntries(heights) };
  mutate(
    env,
    sheets.SetWorksheetRowHeightMutation,
    () => sheets.SetWorksheetRowHeightMutationFactory(params, worksheet),
    params,
  );
  setFitted(sheetId, ranges, BooleanNumber.FALSE, env);
}

/** Heights that follow the text from now on. */
export function fitRowPixels(sheetId: string, heights: NewSizes, env: Env): void {
  if (heights.size === 0) return;
  const worksheet = sheetById(sheetId, env).getSheet();
  const ranges = runs([...heights.keys()]).map(([first, last]) => rows(first, last));
  const params = {
    ...sheetOf(sheetId, env),
    rowsAutoHeightInfo: [...heights].map(([row, autoHeight]) => ({ row, autoHeight })),
  };
  mutate(
    env,
    sheets.SetWorksheetRowAutoHeightMutation,
    () => sheets.SetWorksheetRowAutoHeightMutationFactory(params, worksheet),
    params,
  );
  setFitted(sheetId, ranges, BooleanNumber.TRUE, env);
}

function setFitted(sheetId: string, ranges: IRange[], fitted: BooleanNumber, env: Env): void {
  const worksheet = sheetById(sheetId, env).getSheet();
  const params = { ...sheetOf(sheetId, env), ranges, autoHeightInfo: fitted };
  mutate(
    env,
    sheets.SetWorksheetRowIsAutoHeightMutation,
    () => sheets.SetWorksheetRowIsAutoHeightMutationFactory(params, worksheet),
    params,
  );
}

export function setColumnsHidden(
  sheetId: string,
  indexes: readonly number[],
  hidden: boolean,
  env: Env,
): void {
  const of = columnLines(sheetId, env);
  const changing = indexes.filter((index) => of.at(index).hidden !== hidden);
  const ranges = runs(changing).map(([first, last]) => columns(first, last));
  const [hide, show] = [sheets.SetColHiddenMutation, sheets.SetColVisibleMutation];
  setHidden(sheetId, ranges, hidden ? [hide, show] : [show, hide], env);
}

export function setRowsHidden(
  sheetId: string,
  indexes: readonly number[],
  hidden: boolean,
  env: Env,
): void {
  const of = rowLines(sheetId, env);
  const changing = indexes.filter((index) => of.at(index).hidden !== hidden);
  const ranges = runs(changing).map(([first, last]) => rows(first, last));
  const [hide, show] = [sheets.SetRowHiddenMutation, sheets.SetRowVisibleMutation];
  setHidden(sheetId, ranges, hidden ? [hide, show] : [show, hide], env);
}

function setHidden(
  sheetId: string,
  ranges: IRange[],
  [redo, undo]: readonly [{ readonly id: string }, { readonly id: string }],
  env: Env,
): void {
  if (ranges.length === 0) return;
  const params = { ...sheetOf(sheetId, env), ranges };
  env.engine.api.syncExecuteCommand(redo.id, params);
  env.engine.undo.push({
    undoMutations: [{ id: undo.id, params }],
    redoMutations: [{ id: redo.id, params }],
  });
}

export function columnIndexes(area: Area): readonly number[] {
  return Array.from({ length: area.columns }, (_, offset) => area.column + offset);
}

/** Univer's grid ends before Excel's; what lies beyond keeps its standard height. */
export function rowIndexes(area: Area, sheetId: string, env: Env): readonly number[] {
  const last = Math.min(
    area.row + area.rows,
    Math.max(sheetById(sheetId, env).getMaxRows(), area.row + 1),
  );
  return Array.from({ length: last - area.row }, (_, offset) => area.row + offset);
}

function parted(sizes: NewSizes): readonly [readonly number[], readonly number[]] {
  const indexes = [...sizes.keys()];
  return [
    indexes.filter((index) => sizes.get(index) === 0),
    indexes.filter((index) => sizes.get(index) !== 0),
  ];
}

/** Indexes that follow each other, as first and last. */
function runs(indexes: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const index of [...indexes].sort((first, second) => first - second)) {
    const run = found.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}

function columns(startColumn: number, endColumn: number): IRange {
  return { startRow: 0, endRow: 0, startColumn, endColumn };
}

function rows(startRow: number, endRow: number): IRange {
  return { startRow, endRow, startColumn: 0, endColumn: 0 };
}

function sheetOf(sheetId: string, env: Env): Sheet {
  return { unitId: env.engine.book.getId(), subUnitId: sheetId };
}

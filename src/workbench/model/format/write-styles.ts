import type { StyledCells } from './styled-cells';
import { sheets } from '../../engine/univer';
import type { ICellData, IStyleData } from '../../engine/univer';
import type { Env } from '../env';
import { isWholeColumns, isWholeRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { ensureGrid, sheetById } from '../range/cells';
import { mutate } from './mutate';
import { sheetStyles } from './sheet-styles';
import { stylesBefore } from './styles-before';
import { changesOf, isEmpty, isUniform } from './style-patch';
import type { StylePatch } from './style-patch';
import { writeColumns, writeRows, writeSheet } from './whole-lines';

/** Whole columns, rows and sheets get a format of their own instead of millions of cells. */
export function writeStyles(
  sheetId: string,
  areas: readonly Area[],
  patch: StylePatch,
  env: Env,
): void {
  const sheet = sheetById(sheetId, env);
  const change = changesOf(sheetStyles(sheetId, env), patch);
  const cells: StyledCells = {};
  for (const area of areas) {
    if (isWholeColumns(area) && isWholeRows(area)) writeSheet(sheetId, patch, cells, env);
    else if (isWholeColumns(area)) {
      ensureGrid(sheet, { ...area, rows: 1 });
      writeColumns(sheetId, area, patch, cells, env);
    } else if (isWholeRows(area)) {
      ensureGrid(sheet, { ...area, columns: 1 });
      writeRows(sheetId, area, patch, cells, env);
    } else {
      ensureGrid(sheet, area);
      collectCells(area, patch, change, cells);
    }
  }
  writeCellStyles(sheetId, cells, env);
}

export function writeCellStyles(sheetId: string, cells: StyledCells, env: Env): void {
  if (isEmpty(cells)) return;
  const styles = sheetStyles(sheetId, env);
  const params = {
    unitId: env.engine.book.getId(),
    subUnitId: sheetId,
    cellValue: cells,
    // Tells Univer's formula engine that no value changes.
    trigger: sheets.SetStyleCommand.id,
  };
  const undo = () => ({ ...params, cellValue: stylesBefore(styles, cells) });
  mutate(env, sheets.SetRangeValuesMutation, undo, params);
}

function collectCells(
  area: Area,
  patch: StylePatch,
  change: (row: number, column: number) => IStyleData,
  cells: StyledCells,
): void {
  const shared = isUniform(patch) ? { s: patch } : undefined;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = cells[row] ?? {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const changed = shared ?? { s: change(row, column) };
      if (shared || !isEmpty(changed.s)) line[column] = changed;
    }
    if (!isEmpty(line)) cells[row] = line;
  }
}

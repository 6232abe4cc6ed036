import { sheets } from '../../engine/univer';
import type { IStyleData, Nullable } from '../../engine/univer';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { mutate } from './mutate';
import { sheetStyles } from './sheet-styles';
import type { SheetStyles } from './sheet-styles';
import { cellChange, isEmpty, patched } from './style-patch';
import type { StylePatch } from './style-patch';
import type { StyledCells } from './styled-cells';

type Styled = Record<number, { readonly s: IStyleData }>;

// In Univer a cell's format wins over its column's, the column's over the row's, the row's over the sheet's. In Excel
// the last one written wins: what lies above and says something else is changed too.

export function writeSheet(sheetId: string, patch: StylePatch, cells: StyledCells, env: Env): void {
  const styles = sheetStyles(sheetId, env);
  const { worksheet } = styles;
  const defaultStyle = patched(styles.resolve(worksheet.getDefaultCellStyle()), patch);
  const columns = patchedLines(worksheet.getColumnManager().getColumnData(), styles, patch);
  const rows = patchedLines(worksheet.getRowManager().getRowData(), styles, patch);
  collectOwn(styles, () => true, patch, cells);
  mutate(
    env,
    sheets.SetWorksheetDefaultStyleMutation,
    sheets.SetWorksheetDefaultStyleMutationFactory,
    { unitId: env.engine.book.getId(), subUnitId: sheetId, defaultStyle },
  );
  setColumns(sheetId, columns, env);
  setRows(sheetId, rows, env);
}

export function writeColumns(
  sheetId: string,
  area: Area,
  patch: StylePatch,
  cells: StyledCells,
  env: Env,
): void {
  const styles = sheetStyles(sheetId, env);
  const last = area.column + area.columns - 1;
  const ofSheet = styles.resolve(styles.worksheet.getDefaultCellStyle());
  const columns: Styled = {};
  for (let column = area.column; column <= last; column++) {
    const own = styles.resolve(styles.worksheet.getColumnStyle(column, true));
    columns[column] = { s: patched(own, patch, ofSheet) };
  }
  collectOwn(styles, (_, column) => column >= area.column && column <= last, patch, cells);
  setColumns(sheetId, columns, env);
}

export function writeRows(
  sheetId: string,
  area: Area,
  patch: StylePatch,
  cells: StyledCells,
  env: Env,
): void {
  const styles = sheetStyles(sheetId, env);
  const { worksheet } = styles;
  const last = area.row + area.rows - 1;
  const ofSheet = styles.resolve(worksheet.getDefaultCellStyle());
  const rows: Styled = {};
  const formatted = Object.entries(worksheet.getColumnManager().getColumnData())
    .filter(([, data]) => data?.s)
    .map(([key]) => Number(key));
  for (let row = area.row; row <= last; row++) {
    const own = styles.resolve(worksheet.getRowStyle(row, true));
    rows[row] = { s: patched(own, patch, ofSheet) };
    for (const column of formatted) collect(styles, row, column, patch, cells);
  }
  collectOwn(styles, (row) => row >= area.row && row <= last, patch, cells);
  setRows(sheetId, rows, env);
}

/** The cells that have a format of their own. */
function collectOwn(
  styles: SheetStyles,
  covers: (row: number, column: number) => boolean,
  patch: StylePatch,
  cells: StyledCells,
): void {
  styles.worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.s && covers(row, column)) collect(styles, row, column, patch, cells);
  });
}

function collect(
  styles: SheetStyles,
  row: number,
  column: number,
  patch: StylePatch,
  cells: StyledCells,
): void {
  const changed = cellChange(styles, row, column, patch);
  if (!isEmpty(changed)) (cells[row] ??= {})[column] = { s: changed };
}

function patchedLines(
  data: Readonly<Record<number, { readonly s?: Nullable<IStyleData | string> }>>,
  styles: SheetStyles,
  patch: StylePatch,
): Styled {
  const lines: Styled = {};
  for (const [key, line] of Object.entries(data)) {
    if (line.s) lines[Number(key)] = { s: patched(styles.resolve(line.s), patch) };
  }
  return lines;
}

function setColumns(sheetId: string, columnData: Styled, env: Env): void {
  if (isEmpty(columnData)) return;
  const params = { unitId: env.engine.book.getId(), subUnitId: sheetId, columnData };
  const { worksheet } = sheetStyles(sheetId, env);
  const undo = () => sheets.SetColDataMutationFactory(params, worksheet);
  mutate(env, sheets.SetColDataMutation, undo, params);
}

function setRows(sheetId: string, rowData: Styled, env: Env): void {
  if (isEmpty(rowData)) return;
  const params = { unitId: env.engine.book.getId(), subUnitId: sheetId, rowData };
  const { worksheet } = sheetStyles(sheetId, env);
  const undo = () => sheets.SetRowDataMutationFactory(params, worksheet);
  mutate(env, sheets.SetRowDataMutation, undo, params);
}

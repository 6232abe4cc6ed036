import type { Shift } from '../../engine/structure/shift';
import type { FWorksheet } from '../../engine/univer';
import { HostError } from '../../protocol/host-error';
import type { Env } from '../env';
import { assertAllowed, assertUnprotected, assertWritable } from '../worksheet/protection';
import { area, intersect, isWholeColumns, isWholeRows, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { sheetById } from './cells';
import { isBlank } from './filled-cells';

/** What Excel refuses when cells are inserted or deleted. */
export function assertShiftAllowed(sheetId: string, shift: Shift, env: Env): void {
  const sheet = sheetById(sheetId, env);
  assertProtectionAllows(sheetId, shift, env);
  if (!isWhole(shift)) assertNoMergeCut(sheet, shift);
  if (shift.kind === 'insert') assertNothingPushedOff(sheet, shift);
}

function assertProtectionAllows(sheetId: string, shift: Shift, env: Env): void {
  const { kind, axis } = shift;
  if (!isWhole(shift)) {
    assertUnprotected(sheetId, env);
  } else if (kind === 'insert') {
    assertAllowed(sheetId, axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns', env);
  } else {
    assertAllowed(sheetId, axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns', env);
    assertWritable(sheetId, shift.area, env);
  }
}

function isWhole({ axis, area: cells }: Shift): boolean {
  return axis === 'rows' ? isWholeRows(cells) : isWholeColumns(cells);
}

function assertNoMergeCut(sheet: FWorksheet, shift: Shift): void {
  const { kind, axis, area: cells } = shift;
  const moving =
    axis === 'rows'
      ? { ...cells, rows: maxRows - cells.row }
      : { ...cells, columns: maxColumns - cells.column };
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getSheet().getMergeData()) {
    const merged = area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    const cut = isCut(merged, moving) || (kind === 'delete' && isCut(merged, cells));
    if (cut) {
      throw new HostError(
        'InsertDeleteConflict',
        'The operation would shift a part of merged cells',
      );
    }
  }
}

function isCut(merged: Area, by: Area): boolean {
  const common = intersect(merged, by);
  return common !== undefined && (common.rows < merged.rows || common.columns < merged.columns);
}

function assertNothingPushedOff(sheet: FWorksheet, { axis, area: cells }: Shift): void {
  const last =
    axis === 'rows'
      ? { ...cells, row: maxRows - cells.rows }
      : { ...cells, column: maxColumns - cells.columns };
  if (!isBlank(sheet, last)) {
    throw new HostError(
      'NonBlankCellOffSheet',
      'Cells that are not blank would be pushed off the end of the worksheet',
    );
  }
}

/** Univer's grid must reach beyond what is inserted, and one row and one column must outlive what is deleted. */
export function makeRoom(sheet: FWorksheet, shift: Shift): void {
  const { kind, axis, area: cells } = shift;
  const gridRows = sheet.getMaxRows();
  const gridColumns = sheet.getMaxColumns();
  const endRow = cells.row + cells.rows;
  const endColumn = cells.column + cells.columns;
  if (kind === 'delete') {
    if (axis === 'rows' && endRow >= gridRows) sheet.setRowCount(gridRows + 1);
    if (axis === 'columns' && endColumn >= gridColumns) sheet.setColumnCount(gridColumns + 1);
    return;
  }
  // Whole rows make Univer's grid larger; cells that are pushed beyond its end need room first.
  const data = isWhole(shift) ? undefined : sheet.getSheet().getCellMatrix().getDataRange();
  const pushedRow = data ? data.endRow + cells.rows : 0;
  const pushedColumn = data ? data.endColumn + cells.columns : 0;
  const rows = axis === 'rows' ? Math.max(endRow, pushedRow) : 0;
  const columns = axis === 'columns' ? Math.max(endColumn, pushedColumn) : 0;
  if (rows + 1 > gridRows) sheet.setRowCount(rows + 1);
  if (columns + 1 > gridColumns) sheet.setColumnCount(columns + 1);
}

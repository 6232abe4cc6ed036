import type { FWorksheet, ICellData, Nullable } from '../../engine/univer';
import type { Area } from '../../grid/area';

/** Whether a cell holds a value or a formula; a format alone does not count. */
export function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return Boolean(cell.f ?? cell.si ?? cell.p) || (cell.v ?? '') !== '';
}

/** Looks only where Univer holds cells, however large the area. */
export function isBlank(sheet: FWorksheet, { row, column, rows, columns }: Area): boolean {
  if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return true;
  const cells = sheet.getSheet().getCellMatrix();
  const data = cells.getDataRange();
  const lastRow = Math.min(row + rows - 1, data.endRow);
  const lastColumn = Math.min(column + columns - 1, data.endColumn);
  for (let r = row; r <= lastRow; r++) {
    for (let c = column; c <= lastColumn; c++) if (isFilled(cells.getValue(r, c))) return false;
  }
  return true;
}

import { HostError } from '../../protocol/host-error';
import type { FRange, FWorksheet } from '../../engine/univer';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import type { RangeTarget } from './live-ranges';

export function sheetById(sheetId: string, env: Env): FWorksheet {
  const sheet = env.engine.book.getSheetBySheetId(sheetId);
  if (!sheet) throw new HostError('ItemNotFound', 'The worksheet does not exist any more');
  return sheet;
}

export function areaOf(target: RangeTarget): Area {
  if (!target.area) throw new HostError('InvalidReference', 'The cells of this range were deleted');
  return target.area;
}

/** Univer's grid is smaller than Excel's and is made larger before anything is written beyond it. */
export function ensureGrid(sheet: FWorksheet, area: Area): void {
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

/** The part of an area that lies in Univer's grid; beyond it there is nothing. */
export function insideGrid(sheet: FWorksheet, area: Area): Area | undefined {
  const rows = Math.min(area.row + area.rows, sheet.getMaxRows()) - area.row;
  const columns = Math.min(area.column + area.columns, sheet.getMaxColumns()) - area.column;
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined;
}

export function univerRange(sheet: FWorksheet, area: Area): FRange {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

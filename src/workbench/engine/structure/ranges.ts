import { area, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import type { IRange } from '../univer';

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

/** Univer leaves the rows of whole columns open, and the columns of whole rows. */
export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const row = Number.isNaN(startRow) ? 0 : startRow;
  const column = Number.isNaN(startColumn) ? 0 : startColumn;
  const rows = (Number.isNaN(endRow) ? maxRows - 1 : endRow) - row + 1;
  const columns = (Number.isNaN(endColumn) ? maxColumns - 1 : endColumn) - column + 1;
  return area(row, column, rows, columns);
}

/** From top to bottom, then from left to right. */
export function sortedAreas(areas: readonly Area[]): readonly Area[] {
  return areas.toSorted((one, other) => one.row - other.row || one.column - other.column);
}

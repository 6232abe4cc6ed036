/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's grid. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export function isWholeRows(target: Area): boolean {
  return target.column === 0 && target.columns === maxColumns;
}

export function isWholeColumns(target: Area): boolean {
  return target.row === 0 && target.rows === maxRows;
}

export function fitsGrid(target: Area): boolean {
  return (
    target.row >= 0 &&
    target.column >= 0 &&
    target.rows > 0 &&
    target.columns > 0 &&
    target.row + target.rows <= maxRows &&
    target.column + target.columns <= maxColumns
  );
}

export function intersect(first: Area, second: Area): Area | undefined {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(first: Area, second: Area): Area {
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  return {
    row,
    column,
    rows: Math.max(first.row + first.rows, second.row + second.rows) - row,
    columns: Math.max(first.column + first.columns, second.column + second.columns) - column,
  };
}

export function sameArea(first: Area, second: Area): boolean {
  return (
    first.row === second.row &&
    first.column === second.column &&
    first.rows === second.rows &&
    first.columns === second.columns
  );
}

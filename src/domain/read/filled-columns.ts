import type { CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';

/** The columns in which a row holds anything. One cell far away makes a sheet of millions that are empty: those are not looked at where the sheet knows them. */
export function filledColumns(
  { filled, cellAt }: Pick<SheetGrid, 'filled' | 'cellAt'>,
  row: number,
  { left, right }: Pick<CellRange, 'left' | 'right'>,
): readonly number[] {
  if (filled) return (filled.get(row) ?? []).filter((column) => left <= column && column <= right);
  const columns: number[] = [];
  for (let column = left; column <= right; column += 1) {
    const { value, formula } = cellAt(row, column);
    if (value !== null || formula !== null) columns.push(column);
  }
  return columns;
}

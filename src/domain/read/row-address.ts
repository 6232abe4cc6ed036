import { printCell } from '../grid/cell';
import type { SheetRow } from './sheet-rows';

/** In the first column that is there. */
export function firstAddress(row: SheetRow): string | null {
  return cellAddress(
    row,
    row.sheetColumns.findIndex((column) => column !== null),
  );
}

export function cellAddress({ row, sheetColumns }: SheetRow, index: number): string | null {
  const column = sheetColumns[index];
  return column == null ? null : printCell({ row, column });
}

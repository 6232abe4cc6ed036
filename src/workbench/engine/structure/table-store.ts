import type { Area } from '../../grid/area';

/** A table (ListObject) of a sheet: its heads are in the first row. Side data of the workbook. */
export interface StoredTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

export function tablesKey(sheetId: string): string {
  return `sheet/${sheetId}/tables`;
}

import { printRange, type CellRange } from '../../domain/grid/cell-range';
import type { PageNow } from '../../domain/unit/column-steps';
import { areaOf } from './loaded-grid';
import { addressesOf } from './merged-cells';

interface LoadedPage {
  /** The first column in use. */
  readonly left: number;
  readonly printed: Excel.RangeAreas;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** What of the sheet is printed, and how wide the columns in use are. */
export function loadPage(sheet: Excel.Worksheet, used: CellRange): LoadedPage {
  return {
    left: used.left,
    printed: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
    columns: sheet
      .getRange(printRange({ ...used, bottom: used.top }))
      .getColumnProperties({ format: { columnWidth: true } }),
  };
}

/** Once the batch is through. */
export function pageOf({ left, printed, columns }: LoadedPage): PageNow {
  return {
    printed: printed.isNullObject
      ? []
      : addressesOf(printed.address).flatMap((address) => areaOf(address) ?? []),
    columnWidth: (column) => columns.value[column - left]?.format?.columnWidth ?? null,
  };
}

import { printRange, type CellRange } from '../domain/grid/cell-range';
import type { LooksNow, RowLook } from '../domain/repair/sheet-now';

/** What of the rows of a sheet says how they look. */
export interface LoadedLooks {
  readonly area: CellRange;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Excel says some 500 bytes of a row: a list of more rows is no form. */
const mostRows = 600;
/** The last rows of a form may hold nothing yet. */
const rowsBelow = 12;
const rowsOfSheet = 1_048_576;

/** Of one cell of each row: that of the last column, for which no cells are merged across rows in most forms. */
export function loadRowLooks(sheet: Excel.Worksheet, used: CellRange): LoadedLooks | null {
  const bottom = Math.min(used.bottom + rowsBelow, rowsOfSheet - 1);
  const area = { ...used, left: used.right, bottom };
  if (bottom - used.top >= mostRows) return null;
  const column = sheet.getRange(printRange(area));
  return {
    area,
    rows: column.getRowProperties({ format: { rowHeight: true } }),
    cells: column.getCellProperties({
      format: { fill: { color: true }, borders: { style: true, weight: true } },
    }),
  };
}

/** Once the batch is through. */
export function rowLooksOf({ area, rows, cells }: LoadedLooks): LooksNow {
  return {
    column: area.left,
    at: (row) => {
      const [line, cell] = [rows.value[row - area.top], cells.value[row - area.top]?.[0]];
      return line && cell ? lookOf(line, cell) : null;
    },
  };
}

function lookOf(line: Excel.RowProperties, { format }: Excel.CellProperties): RowLook {
  const fill = format?.fill?.color;
  return {
    height: line.format?.rowHeight ?? 0,
    // Excel says white of a cell without a fill.
    fill: fill === undefined || fill === '' || fill === '#FFFFFF' ? null : fill,
    thickAbove: isThick(format?.borders?.top),
    thickBelow: isThick(format?.borders?.bottom),
  };
}

function isThick(line: Excel.CellBorder | undefined): boolean {
  return line?.style !== 'None' && (line?.weight === 'Medium' || line?.weight === 'Thick');
}

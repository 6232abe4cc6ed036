import { columnCount, printRange, rowCount, type CellRange } from '../../domain/grid/cell-range';
import type { CellLook, LooksNow, RowLook } from '../../domain/repair/sheet-now';

/** What of the rows of a sheet says how they look. */
export interface LoadedLooks {
  readonly area: CellRange;
  /** The first column of all cells. */
  readonly left: number;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  /** Letters, fills and lines of all cells; null where those are too many. */
  readonly all: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** Excel says some 500 bytes of a row: a list of more rows is no form. */
const mostRows = 600;
/** The last rows of a form may hold nothing yet. */
const rowsBelow = 12;
const rowsOfSheet = 1_048_576;
/** It says some 350 bytes of a cell, most of them of its lines. */
const mostCells = 4_000;

/** How much of an answer a cell is, beside one whose looks are not asked for. */
export function weightOf(cells: number): number {
  return cells <= mostCells ? 4 * cells : cells;
}

/** Of one cell of each row: that of the last column, for which no cells are merged across rows in most forms. */
export function loadRowLooks(sheet: Excel.Worksheet, used: CellRange): LoadedLooks | null {
  const bottom = Math.min(used.bottom + rowsBelow, rowsOfSheet - 1);
  const area = { ...used, left: used.right, bottom };
  if (bottom - used.top >= mostRows) return null;
  const column = sheet.getRange(printRange(area));
  const whole = { ...used, bottom };
  const isSmall = rowCount(whole) * columnCount(whole) <= mostCells;
  return {
    area,
    rows: column.getRowProperties({ format: { rowHeight: true } }),
    cells: column.getCellProperties({
      format: { fill: { color: true }, borders: { style: true, weight: true } },
    }),
    left: used.left,
    all: isSmall
      ? sheet.getRange(printRange(whole)).getCellProperties({
          format: {
            fill: { color: true },
            font: { name: true, size: true },
            borders: { style: true },
          },
        })
      : null,
  };
}

/** Once the batch is through. */
export function rowLooksOf({ area, left, rows, cells, all }: LoadedLooks): LooksNow {
  return {
    column: area.left,
    at: (row) => {
      const [line, cell] = [rows.value[row - area.top], cells.value[row - area.top]?.[0]];
      return line && cell ? lookOf(line, cell) : null;
    },
    cellAt: (row, column) => {
      const format = all?.value[row - area.top]?.[column - left]?.format;
      const { name: font, size } = format?.font ?? {};
      if (font === undefined || size === undefined) return null;
      return { font, size, fill: fillOf(format), lines: linesOf(format) };
    },
  };
}

function lookOf(line: Excel.RowProperties, { format }: Excel.CellProperties): RowLook {
  return {
    height: line.format?.rowHeight ?? 0,
    fill: fillOf(format),
    thickAbove: isThick(format?.borders?.top),
    thickBelow: isThick(format?.borders?.bottom),
  };
}

/** Excel says white of a cell without a fill. */
function fillOf(format: Excel.CellProperties['format']): string | null {
  const fill = format?.fill?.color;
  return fill === undefined || fill === '' || fill === '#FFFFFF' ? null : fill;
}

function linesOf(format: Excel.CellProperties['format']): CellLook['lines'] {
  const { top, bottom, left, right } = format?.borders ?? {};
  return { top: isLine(top), bottom: isLine(bottom), left: isLine(left), right: isLine(right) };
}

function isLine(line: Excel.CellBorder | undefined): boolean {
  return line?.style !== undefined && line.style !== 'None';
}

function isThick(line: Excel.CellBorder | undefined): boolean {
  return line?.style !== 'None' && (line?.weight === 'Medium' || line?.weight === 'Thick');
}

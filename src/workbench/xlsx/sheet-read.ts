import type { Sheet } from 'hucre/xlsx';
import type { Lexer } from '../engine/structure/shift-formula';
import { emptySheet } from '../engine/engine';
import { BooleanNumber } from '../engine/univer';
import type { IStyleData, IWorksheetData } from '../engine/univer';
import { columnLetters } from '../grid/address';
import { readCells } from './cells-read';
import type { ReadColor } from './colors';
import type { SheetMarks } from './sheet-marks';
import { columnPixels, rowPixels } from './sizes';

export interface SheetReader {
  readonly lexer: Lexer;
  readonly color: ReadColor;
  readonly style: Parameters<typeof readCells>[1]['style'];
  readonly defaultStyle: IStyleData | undefined;
  /** Days between this workbook's calendar and that of 1900. */
  readonly dateOffset: number;
}

/** One sheet of a snapshot; names, rules and what is side data are kept elsewhere. */
export function readSheet(
  id: string,
  sheet: Sheet,
  marks: SheetMarks,
  reader: SheetReader,
): Partial<IWorksheetData> {
  const { view = {}, freezePane, merges = [] } = sheet;
  const cellData = readCells(sheet, {
    ...reader,
    dateNumber: (row, column) =>
      (marks.numbers.get(`${columnLetters(column)}${String(row + 1)}`) ?? 0) + reader.dateOffset,
  });
  const { rows: ySplit = 0, columns: xSplit = 0 } = freezePane ?? {};
  const tabColor = reader.color(view.tabColor);
  const { defaultColumnWidth, defaultRowHeight } = marks;
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.hidden === true || sheet.veryHidden === true),
    rowCount: Math.max(emptySheet.rowCount, lastRow(sheet) + 1),
    columnCount: Math.max(emptySheet.columnCount, lastColumn(sheet) + 1),
    defaultColumnWidth:
      defaultColumnWidth === undefined
        ? emptySheet.defaultColumnWidth
        : columnPixels(defaultColumnWidth),
    defaultRowHeight:
      defaultRowHeight === undefined ? emptySheet.defaultRowHeight : rowPixels(defaultRowHeight),
    ...(reader.defaultStyle ? { defaultStyle: reader.defaultStyle } : {}),
    cellData,
    mergeData: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: {
      startRow: ySplit > 0 ? ySplit : -1,
      startColumn: xSplit > 0 ? xSplit : -1,
      ySplit,
      xSplit,
    },
    rowData: readRows(sheet, marks),
    columnData: readColumns(sheet),
    showGridlines: flag(view.showGridLines !== false),
    rightToLeft: flag(view.rightToLeft === true),
    ...(tabColor ? { tabColor } : {}),
    ...(view.zoomScale ? { zoomRatio: view.zoomScale / 100 } : {}),
  };
}

function readRows(sheet: Sheet, marks: SheetMarks): NonNullable<IWorksheetData['rowData']> {
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  for (const [row, height] of marks.fittedHeights) {
    rowData[row] = { ah: rowPixels(height), ia: BooleanNumber.TRUE };
  }
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    rowData[row] = {
      ...rowData[row],
      ...(height === undefined ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return rowData;
}

function readColumns({ columns = [] }: Sheet): NonNullable<IWorksheetData['columnData']> {
  const columnData: NonNullable<IWorksheetData['columnData']> = {};
  for (const [column, { width, hidden }] of columns.entries()) {
    if (width === undefined && !hidden) continue;
    columnData[column] = {
      ...(width === undefined ? {} : { w: columnPixels(width) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return columnData;
}

function lastRow({ rows, cells, merges = [], rowDefs, freezePane }: Sheet): number {
  const keys = [...(cells?.keys() ?? [])].map((key) => Number(key.split(',')[0]));
  return greatest([
    rows.length,
    freezePane?.rows ?? 0,
    greatest(keys),
    greatest(merges.map(({ endRow }) => endRow)),
    greatest([...(rowDefs?.keys() ?? [])]),
  ]);
}

function lastColumn({ rows, cells, merges = [], columns = [], freezePane }: Sheet): number {
  const keys = [...(cells?.keys() ?? [])].map((key) => Number(key.split(',')[1]));
  return greatest([
    columns.length,
    freezePane?.columns ?? 0,
    greatest(keys),
    greatest(rows.map((row) => row.length)),
    greatest(merges.map(({ endCol }) => endCol)),
  ]);
}

/** Spreading a hundred thousand keys into Math.max would overflow the stack. */
function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

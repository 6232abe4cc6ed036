import { parseCell } from '../src/domain/grid/cell';
import { parseRange } from '../src/domain/grid/cell-range';
import type { GridCell } from '../src/domain/grid/sheet-grid';
import { fileGrid } from '../src/files/xlsx/read/file-grid';
import { startCells } from '../src/files/xlsx/read/sheet-cells';
import { shownText } from '../src/files/xlsx/read/shown-text';
import type { FileName, FileSheet, WorkbookFile } from '../src/files/xlsx/read/workbook-file';

/** What is used of exceljs to read. */
export interface ReadingExcelJs {
  readonly Workbook: new () => ExcelJsFile;
}

interface ExcelJsFile {
  readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
  readonly worksheets: readonly ExcelJsSheet[];
  readonly definedNames: {
    readonly model: readonly { readonly name: string; readonly ranges: readonly string[] }[];
  };
}

interface ExcelJsSheet {
  readonly name: string;
  readonly state: string;
  readonly model: { readonly merges: readonly string[] };
  eachRow(see: (row: ExcelJsRow) => void): void;
}

interface ExcelJsRow {
  eachCell(see: (cell: ExcelJsCell) => void): void;
}

interface ExcelJsCell {
  readonly address: string;
  readonly value: unknown;
  /** Whether it is a cell within a merged area, which has the value of its first cell. */
  readonly isMerged: boolean;
  readonly master: { readonly address: string };
  readonly formula: string | undefined;
  readonly result: unknown;
  readonly numFmt: string | undefined;
}

/** A workbook as our checks take it, read by exceljs: texts, numbers, formulas and merges; no rich text, dates or notes. */
export async function readWithExcelJs(
  { Workbook }: ReadingExcelJs,
  bytes: Uint8Array,
): Promise<WorkbookFile> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return {
    kind: 'workbook',
    sheets: book.worksheets.map(sheetOf),
    names: book.definedNames.model.flatMap(({ name, ranges }) =>
      ranges.map((formula): FileName => ({ name, formula, sheet: null, isHidden: false })),
    ),
    notes: null,
  };
}

function sheetOf(sheet: ExcelJsSheet): FileSheet {
  const cells = startCells();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const place = parseCell(cell.address);
      const content = contentOf(cell);
      if (place && (content.value !== null || content.formula !== null))
        cells.put(place.row, place.column, content);
    });
  });
  for (const merge of sheet.model.merges) {
    const range = parseRange(merge);
    if (range) cells.merges.push(range);
  }
  return { grid: fileGrid(sheet.name, cells), isHidden: sheet.state !== 'visible' };
}

function contentOf({ formula, result, value, numFmt = 'General' }: ExcelJsCell): GridCell {
  const plain = plainValue(formula === undefined ? value : result);
  return {
    value: plain,
    formula: formula === undefined ? null : `=${formula}`,
    text: plain === null ? null : shownText(plain, numFmt, false),
  };
}

function plainValue(value: unknown): GridCell['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

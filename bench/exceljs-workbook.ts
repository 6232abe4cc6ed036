import type { PlannedCell, SheetPlan } from '../src/domain/plan/sheet-plan';
import type { NamedPlan } from '../src/files';
import { lookAt } from './look-at';

/** What is used of exceljs, which is installed in this folder only. */
export interface ExcelJs {
  readonly Workbook: new () => ExcelJsWorkbook;
}

interface ExcelJsWorkbook {
  addWorksheet(name: string): ExcelJsSheet;
  readonly xlsx: { writeBuffer(): Promise<Uint8Array>; load(bytes: Uint8Array): Promise<unknown> };
}

interface ExcelJsSheet {
  getColumn(number: number): { width: number };
  getRow(number: number): { height: number };
  getCell(row: number, column: number): { value: unknown; style: CellStyle };
  mergeCells(area: string): void;
}

export interface CellStyle {
  readonly font?: object;
  readonly fill?: object;
  readonly alignment?: object;
  readonly border?: object;
  readonly numFmt?: string;
}

export interface StyledSheet extends NamedPlan {
  readonly styles: readonly (readonly CellStyle[])[];
}

/** Cells, looks, merges and sizes; no rules, names, views or pages, which ours have. */
export function writeWithExcelJs(
  { Workbook }: ExcelJs,
  sheets: readonly StyledSheet[],
): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, plan, styles } of sheets) {
    const sheet = workbook.addWorksheet(name);
    plan.columnWidths.forEach(
      (points, index) => (sheet.getColumn(index + 1).width = points / 5.25),
    );
    plan.rowHeights.forEach((points, index) => (sheet.getRow(index + 1).height = points));
    for (const area of plan.merges) sheet.mergeCells(area);
    plan.cells.forEach((row, down) =>
      row.forEach((content, across) => {
        const cell = sheet.getCell(down + 1, across + 1);
        if (content !== null && content !== '') cell.value = cellValue(content);
        cell.style = styles[down]?.[across] ?? {};
      }),
    );
  }
  return workbook.xlsx.writeBuffer();
}

function cellValue(content: Exclude<PlannedCell, null>): unknown {
  return typeof content === 'object' ? { formula: content.formula.replace(/^=/, '') } : content;
}

/** Found beforehand: exceljs is given what we have to find while we write. Equal ones are one object. */
export function cellStyles(plan: SheetPlan): CellStyle[][] {
  const known = new Map<string, CellStyle>();
  return plan.cells.map((row, down) =>
    row.map((_, across) => {
      const style = styleAt(plan, down, across);
      const key = JSON.stringify(style);
      const shared = known.get(key) ?? style;
      known.set(key, shared);
      return shared;
    }),
  );
}

function styleAt(plan: SheetPlan, row: number, column: number): CellStyle {
  const { font, fill, horizontal, vertical, wrap, format, line } = lookAt(plan, row, column);
  const side = { style: line };
  return {
    ...(font && { font }),
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill.slice(1)}` } },
    }),
    ...(line && { border: { top: side, right: side, bottom: side, left: side } }),
    ...(format !== undefined && { numFmt: format }),
    alignment: {
      horizontal,
      vertical: vertical === 'center' ? 'middle' : vertical,
      wrapText: wrap,
    },
  };
}

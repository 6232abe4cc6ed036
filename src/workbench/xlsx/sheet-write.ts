import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { UniverRule } from '../engine/conditional-format-univer';
import { BooleanNumber } from '../engine/univer';
import type {
  IColumnData,
  IRowData,
  ISheetDataValidationRule,
  IWorksheetData,
} from '../engine/univer';
import type { PageSetup } from '../model/page-layout/page-setup';
import type { SheetProtection } from '../model/worksheet/protection';
import { writeCells } from './cells-write';
import { writeColor } from './colors';
import { writeConditionalFormat } from './conditional-format';
import { writeHeaderFooter, writePageSetup } from './page-setup-write';
import { writeSheetProtection } from './protection';
import type { SheetStyles } from './sheet-styles';
import { columnWidth, rowPoints } from './sizes';
import { writeValidation } from './validation';

/** What belongs to a sheet besides its own part of the snapshot. */
export interface SheetExtras {
  readonly styles: SheetStyles;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly conditionalFormats: readonly UniverRule[];
  readonly page: PageSetup;
  readonly protection: SheetProtection | undefined;
  readonly veryHidden: boolean;
  readonly showHeadings: boolean;
}

export function writeSheet(sheet: Partial<IWorksheetData>, extras: SheetExtras): WriteSheet {
  const { freeze, mergeData = [] } = sheet;
  const isHidden = sheet.hidden === BooleanNumber.TRUE;
  const frozen = {
    ...(freeze && freeze.ySplit > 0 ? { rows: freeze.ySplit } : {}),
    ...(freeze && freeze.xSplit > 0 ? { columns: freeze.xSplit } : {}),
  };
  const rowDefs = writeRows(sheet);
  const cells = writeCells(sheet, extras.styles);
  // hucre writes no row below the last one that has cells.
  for (const row of rowDefs.keys()) {
    const key = `${String(row)},0`;
    if (!cells.has(key)) cells.set(key, { value: null });
  }
  return {
    name: sheet.name ?? '',
    cells,
    columns: writeColumns(sheet),
    rowDefs,
    merges: mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    dataValidations: extras.validations.map(writeValidation).filter((item) => item !== undefined),
    conditionalRules: extras.conditionalFormats
      .map(writeConditionalFormat)
      .filter((item) => item !== undefined),
    ...(Object.keys(frozen).length > 0 ? { freezePane: frozen } : {}),
    ...(extras.protection ? { protection: writeSheetProtection(extras.protection) } : {}),
    pageSetup: writePageSetup(extras.page),
    headerFooter: writeHeaderFooter(extras.page),
    view: {
      showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
      showRowColHeaders: extras.showHeadings,
      rightToLeft: sheet.rightToLeft === BooleanNumber.TRUE,
      ...(sheet.tabColor ? { tabColor: writeColor(sheet.tabColor) } : {}),
      ...(sheet.zoomRatio && sheet.zoomRatio !== 1
        ? { zoomScale: Math.round(sheet.zoomRatio * 100) }
        : {}),
    },
    hidden: isHidden && !extras.veryHidden,
    veryHidden: isHidden && extras.veryHidden,
  };
}

function writeColumns(sheet: Partial<IWorksheetData>): ColumnDef[] {
  const columns: ColumnDef[] = [];
  const columnData = (sheet.columnData ?? {}) as Record<string, IColumnData>;
  for (const [index, { w, hd }] of Object.entries(columnData)) {
    const hidden = hd === BooleanNumber.TRUE;
    if (w === undefined && !hidden) continue;
    while (columns.length <= Number(index)) columns.push({});
    columns[Number(index)] = {
      ...(w === undefined ? {} : { width: columnWidth(w) }),
      ...(hidden ? { hidden } : {}),
    };
  }
  return columns;
}

/** A height that was fitted to the text is left to Excel, which fits it again. */
function writeRows(sheet: Partial<IWorksheetData>): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  const rowData = (sheet.rowData ?? {}) as Record<string, IRowData>;
  for (const [index, { h, ia, hd }] of Object.entries(rowData)) {
    const height = h !== undefined && ia === BooleanNumber.FALSE ? rowPoints(h) : undefined;
    const hidden = hd === BooleanNumber.TRUE;
    if (height === undefined && !hidden) continue;
    rows.set(Number(index), {
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
    });
  }
  return rows;
}

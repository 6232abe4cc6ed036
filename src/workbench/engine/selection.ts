import type { Area } from '../grid/area';
import { maxColumns, maxRows } from '../grid/area';
import type { Engine } from './engine';
import { areaOfRange } from './structure/ranges';
import { ICommandService, RANGE_TYPE, sheets } from './univer';
import type { FWorksheet, IRange } from './univer';

/** What is selected on a sheet; on one that nobody touched yet, its first cell. */
export interface Selection {
  readonly areas: readonly Area[];
  /** The one cell of it that typing goes to. */
  readonly activeCell: Area;
}

export function selectionOf(engine: Engine, sheetId: string): Selection {
  const held = engine.injector
    .get(sheets.SheetsSelectionsService)
    .getWorkbookSelections(engine.book.getId())
    .getSelectionsOfWorksheet(sheetId);
  const areas = held.map(({ range }) => selectedArea(range));
  const primary = held.findLast((selection) => selection.primary)?.primary;
  const [first = { row: 0, column: 0, rows: 1, columns: 1 }] = areas;
  return {
    areas: areas.length > 0 ? areas : [first],
    activeCell: {
      row: primary?.actualRow ?? first.row,
      column: primary?.actualColumn ?? first.column,
      rows: 1,
      columns: 1,
    },
  };
}

/** Selects on the sheet, which becomes the active one. */
export function select(engine: Engine, sheet: FWorksheet, areas: readonly Area[]): void {
  const { injector, book } = engine;
  const place = { unitId: book.getId(), subUnitId: sheet.getSheetId() };
  const commands = injector.get(ICommandService);
  for (const area of areas) showRoom(commands, place, sheet, area);
  if (book.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.setActiveSheet(sheet);
  const last = areas.length - 1;
  commands.syncExecuteCommand(sheets.SetSelectionsOperation.id, {
    ...place,
    selections: areas.map((area, index) => ({
      range: shownRange(sheet, area),
      primary: index === last ? primaryCell(sheet, area) : null,
      style: null,
    })),
  });
}

/** Univer's grid grows so that the cells can be seen; that is no step to undo. */
function showRoom(
  commands: ICommandService,
  place: object,
  sheet: FWorksheet,
  { row, column, rows, columns }: Area,
): void {
  const rowCount = rows === maxRows ? row + 1 : row + rows;
  const columnCount = columns === maxColumns ? column + 1 : column + columns;
  if (rowCount > sheet.getMaxRows()) {
    const params = { ...place, rowCount };
    commands.syncExecuteCommand(sheets.SetWorksheetRowCountMutation.id, params);
  }
  if (columnCount > sheet.getMaxColumns()) {
    const params = { ...place, columnCount };
    commands.syncExecuteCommand(sheets.SetWorksheetColumnCountMutation.id, params);
  }
}

function shownRange(sheet: FWorksheet, { row, column, rows, columns }: Area): IRange {
  const allRows = rows === maxRows;
  const allColumns = columns === maxColumns;
  const types = allRows
    ? { rangeType: allColumns ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN }
    : { rangeType: allColumns ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL };
  return {
    startRow: row,
    startColumn: column,
    endRow: allRows ? sheet.getMaxRows() - 1 : row + rows - 1,
    endColumn: allColumns ? sheet.getMaxColumns() - 1 : column + columns - 1,
    ...types,
  };
}

/** Univer's grid is smaller than Excel's: whole rows and columns are known by their kind. */
export function selectedArea(range: IRange): Area {
  const allRows = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const allColumns = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return areaOfRange({
    ...range,
    ...(allRows ? { startRow: NaN, endRow: NaN } : {}),
    ...(allColumns ? { startColumn: NaN, endColumn: NaN } : {}),
  });
}

function primaryCell(sheet: FWorksheet, { row, column }: Area) {
  const merged = sheet.getSheet().getMergedCell(row, column);
  const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return {
    ...(merged ?? cell),
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: merged?.startRow === row && merged.startColumn === column,
  };
}

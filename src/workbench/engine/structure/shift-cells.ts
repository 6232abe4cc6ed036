import { isWholeColumns, isWholeRows } from '../../grid/area';
import { Dimension, Direction, ICommandService, IUniverInstanceService, sheets } from '../univer';
import { UniverInstanceType } from '../univer';
import type { ICellData, Injector, IMutationInfo, IRange, Workbook, Worksheet } from '../univer';
import type { UndoStack } from '../undo-stack';
import { asActive } from './as-active';
import { infoParam, inherited, lineInfo } from './lines';
import { rangeOf } from './ranges';
import type { Shift } from './shift';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** What moves the cells themselves; all that follows them comes from Univer's interceptors. */
interface CellMutations {
  readonly commandId: string;
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** Puts cells in or takes them out, one undo step, with all that refers to them. */
export function shiftCells(
  injector: Injector,
  undo: UndoStack,
  sheetId: string,
  shift: Shift,
): void {
  const book = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = book?.getSheetBySheetId(sheetId);
  if (!book || !sheet) return;
  const place = { unitId: book.getUnitId(), subUnitId: sheetId };
  const whole = shift.axis === 'rows' ? isWholeRows(shift.area) : isWholeColumns(shift.area);
  const moved = whole
    ? wholeMutations(sheet, place, shift)
    : partMutations(injector, sheet, place, shift);
  asActive(book, sheet, () => {
    execute(injector, undo, place, moved, shift);
  });
}

function execute(
  injector: Injector,
  undo: UndoStack,
  place: Place,
  moved: CellMutations,
  { axis, kind, area }: Shift,
): void {
  const interceptors = injector.get(sheets.SheetInterceptorService);
  const commands = injector.get(ICommandService);
  const direction = axis === 'rows' ? Direction.DOWN : Direction.RIGHT;
  const params = { ...place, range: rangeOf(area), ...(kind === 'insert' ? { direction } : {}) };
  const info = { id: moved.commandId, params };
  const followers = interceptors.onCommandExecute(info);
  const redos = [...(followers.preRedos ?? []), ...moved.redos, ...followers.redos];
  for (const { id, params: mutation } of redos) commands.syncExecuteCommand(id, mutation);
  const after = interceptors.afterCommandExecute(info);
  for (const { id, params: mutation } of after.redos) commands.syncExecuteCommand(id, mutation);
  undo.push({
    undoMutations: [
      ...(followers.preUndos ?? []),
      ...moved.undos,
      ...followers.undos,
      ...after.undos,
    ],
    redoMutations: [...redos, ...after.redos],
  });
}

function wholeMutations(sheet: Worksheet, place: Place, shift: Shift): CellMutations {
  const rows = shift.axis === 'rows';
  const range = {
    ...rangeOf(shift.area),
    ...(rows
      ? { startColumn: 0, endColumn: Math.max(sheet.getColumnCount(), 1) - 1 }
      : { startRow: 0, endRow: Math.max(sheet.getRowCount(), 1) - 1 }),
  };
  const insertId = rows ? sheets.InsertRowMutation.id : sheets.InsertColMutation.id;
  const removeId = rows ? sheets.RemoveRowMutation.id : sheets.RemoveColMutation.id;
  const { EffectRefRangId: ids } = sheets;
  if (shift.kind === 'insert') {
    const neighbour = rows ? range.startRow - 1 : range.startColumn - 1;
    const beside = lineInfo(sheet, rows, neighbour, neighbour)[0];
    const count = rows ? shift.area.rows : shift.area.columns;
    const info = beside ? infoParam(rows, inherited(beside, count)) : {};
    const insert = { ...place, range, ...info };
    return {
      commandId: rows ? ids.InsertRowCommandId : ids.InsertColCommandId,
      redos: [{ id: insertId, params: insert }, ...setValues(place, stylesBeside(sheet, shift))],
      undos: [{ id: removeId, params: { ...place, range } }],
    };
  }
  // Beyond Univer's grid there is nothing to take out, and one row and one column always stay.
  const last = (rows ? sheet.getRowCount() : sheet.getColumnCount()) - 2;
  const clipped = rows
    ? { ...range, endRow: Math.min(range.endRow, last) }
    : { ...range, endColumn: Math.min(range.endColumn, last) };
  const [from, to] = rows
    ? [clipped.startRow, clipped.endRow]
    : [clipped.startColumn, clipped.endColumn];
  const commandId = rows ? ids.RemoveRowCommandId : ids.RemoveColCommandId;
  if (to < from) return { commandId, redos: [], undos: [] };
  const info = infoParam(rows, lineInfo(sheet, rows, from, to));
  return {
    commandId,
    redos: [{ id: removeId, params: { ...place, range: clipped } }],
    undos: [
      { id: insertId, params: { ...place, range: clipped, ...info } },
      ...setValues(place, cellsOf(sheet, clipped)),
    ],
  };
}

function partMutations(
  injector: Injector,
  sheet: Worksheet,
  place: Place,
  shift: Shift,
): CellMutations {
  const rows = shift.axis === 'rows';
  const range = rangeOf(shift.area);
  const shiftDimension = rows ? Dimension.ROWS : Dimension.COLUMNS;
  const { EffectRefRangId: ids } = sheets;
  if (shift.kind === 'insert') {
    // Univer would blank each new cell, which is blank already, where it is not told what they hold.
    const cellValue = { [range.startRow]: {}, ...stylesBeside(sheet, shift) };
    const moved = sheets.getInsertRangeMutations(injector, {
      ...place,
      range,
      shiftDimension,
      cellValue,
    });
    return {
      commandId: rows ? ids.InsertRangeMoveDownCommandId : ids.InsertRangeMoveRightCommandId,
      redos: moved.redo,
      undos: moved.undo.toReversed(),
    };
  }
  const data = sheet.getCellMatrix().getDataRange();
  const filled = {
    ...range,
    endRow: Math.max(range.startRow, Math.min(range.endRow, data.endRow)),
    endColumn: Math.max(range.startColumn, Math.min(range.endColumn, data.endColumn)),
  };
  const moved = sheets.getRemoveRangeMutations(injector, {
    ...place,
    range: filled,
    shiftDimension,
  });
  return {
    commandId: rows ? ids.DeleteRangeMoveUpCommandId : ids.DeleteRangeMoveLeftCommandId,
    redos: moved.redo,
    undos: moved.undo.toReversed(),
  };
}

type CellValues = Record<number, Record<number, ICellData>>;

/** New cells take the format of those above or to the left, as Excel's insert does by default. */
function stylesBeside(sheet: Worksheet, { axis, area }: Shift): CellValues {
  const values: CellValues = {};
  const cells = sheet.getCellMatrix();
  const inRows = Math.min(area.row + area.rows, sheet.getRowCount());
  const inColumns = Math.min(area.column + area.columns, sheet.getColumnCount());
  const lines = axis === 'rows' ? [area.column, inColumns] : [area.row, inRows];
  const [from = 0, to = 0] = lines;
  for (let line = from; line < to; line++) {
    const beside =
      axis === 'rows' ? cells.getValue(area.row - 1, line) : cells.getValue(line, area.column - 1);
    const style = beside?.s;
    if (!style) continue;
    const count = axis === 'rows' ? area.rows : area.columns;
    for (let step = 0; step < count; step++) {
      const row = axis === 'rows' ? area.row + step : line;
      const column = axis === 'rows' ? line : area.column + step;
      (values[row] ??= {})[column] = { s: style };
    }
  }
  return values;
}

function cellsOf(sheet: Worksheet, range: IRange): CellValues {
  const cells = sheet.getCellMatrix();
  const data = cells.getDataRange();
  const { startRow, startColumn } = range;
  const slice = cells.getSlice(
    startRow,
    Math.min(range.endRow, data.endRow),
    startColumn,
    Math.min(range.endColumn, data.endColumn),
  );
  return slice.getMatrix() as CellValues;
}

function setValues(place: Place, cellValue: CellValues): IMutationInfo[] {
  if (Object.keys(cellValue).length === 0) return [];
  return [{ id: sheets.SetRangeValuesMutation.id, params: { ...place, cellValue } }];
}

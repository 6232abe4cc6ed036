import type { Engine } from '../../engine/engine';
import { sideDataMutation } from '../../engine/side-data';
import { cellsShiftedMutation } from '../../engine/structure/interception';
import type { SheetShift } from '../../engine/structure/interception';
import { sheets } from '../../engine/univer';
import type { ICommandInfo, IRange } from '../../engine/univer';
import { bounding, isWholeColumns, isWholeRows } from '../../grid/area';
import type { Shift } from './change';
import { areasOfCells } from './areas-of-cells';
import type { CellMatrix } from './areas-of-cells';
import { areaOfRange } from './command-changes';
import type { CellReader, CellsMutation, CommandChanges } from './command-changes';
import { protectionKey } from '../worksheet/protection';
import { veryHiddenKey } from '../worksheet/visibility';
import type { Visibility } from '../worksheet/visibility';

/** Which commands and mutations of Univer mean what to Excel's events. */

interface Common {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Their changes of cells are consequences that Excel tells nobody of. */
const quiet: ReadonlySet<string> = new Set([
  sheets.AddWorksheetMergeMutation.id,
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
]);

/** What only the state before the mutation tells. */
export function noteBefore(
  command: ICommandInfo,
  changes: CommandChanges,
  engine: Engine,
  cellAt: CellReader,
): void {
  const params = command.params as Common;
  switch (command.id) {
    case sheets.SetRangeValuesMutation.id:
      changes.beforeCells(command.params as CellsMutation, cellAt);
      break;
    case sheets.SetWorksheetNameMutation.id: {
      const { subUnitId: sheetId, name: after } = command.params as Common & { name: string };
      const before = engine.book.getSheetBySheetId(sheetId)?.getSheetName() ?? '';
      if (before !== after) changes.sheet({ kind: 'renamed', sheetId, before, after });
      break;
    }
    case sheets.SetWorksheetHideMutation.id:
      changes.beforeVisibility(params.subUnitId, visibilityOf(params.subUnitId, engine));
      break;
    case sideDataMutation: {
      const sheetId = sheetOfVeryHidden(command);
      if (sheetId) changes.beforeVisibility(sheetId, visibilityOf(sheetId, engine));
      noteProtection(command, changes, engine);
      break;
    }
  }
}

/** Protecting a protected sheet again, with other options, changes nothing that the event tells. */
function noteProtection(command: ICommandInfo, changes: CommandChanges, engine: Engine): void {
  const { key, value } = command.params as { key: string; value: unknown };
  const sheetId = key.split('/')[1] ?? '';
  if (key !== protectionKey(sheetId)) return;
  const before = engine.sideData.get(key) !== undefined;
  const after = value !== undefined;
  if (before !== after) changes.sheet({ kind: 'protection', sheetId, before, after });
}

export function noteAfter(command: ICommandInfo, changes: CommandChanges, engine: Engine): void {
  const { id } = command;
  const params = command.params as Common & { range: IRange };
  if (quiet.has(id)) changes.quiet();
  switch (id) {
    case cellsShiftedMutation: {
      const { sheetId, shift } = command.params as SheetShift;
      changes.shifted(shiftOf(sheetId, shift));
      break;
    }
    case sheets.SetRangeValuesMutation.id:
      changes.afterCells(command.params as CellsMutation);
      break;
    case sheets.MoveRangeMutation.id: {
      const { from, to } = command.params as Record<'from' | 'to', MovedCells>;
      changes.edited(from.subUnitId, areasOfCells(from.value));
      changes.edited(to.subUnitId, areasOfCells(to.value));
      break;
    }
    case sheets.ReorderRangeMutation.id:
      changes.edited(params.subUnitId, [areaOfRange(params.range)]);
      break;
    case sheets.MoveRowsMutation.id:
    case sheets.MoveColsMutation.id: {
      const { sourceRange, targetRange } = command.params as Record<
        'sourceRange' | 'targetRange',
        IRange
      >;
      const around = bounding(areaOfRange(sourceRange), areaOfRange(targetRange));
      changes.edited(params.subUnitId, [around]);
      break;
    }
    case sheets.SetNumfmtMutation.id: {
      const { values } = command.params as {
        values: Record<string, { ranges: readonly IRange[] }>;
      };
      const areas = Object.values(values).flatMap(({ ranges }) => ranges.map(areaOfRange));
      changes.formatted(params.subUnitId, areas);
      break;
    }
    case sheets.RemoveNumfmtMutation.id: {
      const { ranges } = command.params as { ranges: readonly IRange[] };
      changes.formatted(params.subUnitId, ranges.map(areaOfRange));
      break;
    }
    case sheets.InsertSheetMutation.id: {
      const { sheet } = command.params as { sheet: { id: string } };
      changes.sheet({ kind: 'added', sheetId: sheet.id });
      break;
    }
    case sheets.SetWorksheetHideMutation.id:
      changes.afterVisibility(params.subUnitId, visibilityOf(params.subUnitId, engine));
      break;
    case sideDataMutation: {
      const sheetId = sheetOfVeryHidden(command);
      if (sheetId) changes.afterVisibility(sheetId, visibilityOf(sheetId, engine));
      break;
    }
    case sheets.RemoveSheetMutation.id:
      changes.sheet({ kind: 'deleted', sheetId: params.subUnitId });
      break;
  }
}

interface MovedCells {
  readonly subUnitId: string;
  readonly value: CellMatrix;
}

/** That a sheet is very hidden is side data. */
function sheetOfVeryHidden(command: ICommandInfo): string | undefined {
  const { key } = command.params as { key: string };
  const sheetId = key.split('/')[1] ?? '';
  return key === veryHiddenKey(sheetId) ? sheetId : undefined;
}

function visibilityOf(sheetId: string, engine: Engine): Visibility {
  if (!engine.book.getSheetBySheetId(sheetId)?.isSheetHidden()) return 'Visible';
  return engine.sideData.get(veryHiddenKey(sheetId)) ? 'VeryHidden' : 'Hidden';
}

function shiftOf(sheetId: string, { kind, axis, area }: SheetShift['shift']): Shift {
  const done = kind === 'insert' ? 'Inserted' : 'Deleted';
  if (axis === 'rows' && isWholeRows(area)) {
    return { kind: 'shifted', sheetId, area, type: `Row${done}`, direction: 'None' };
  }
  if (axis === 'columns' && isWholeColumns(area)) {
    return { kind: 'shifted', sheetId, area, type: `Column${done}`, direction: 'None' };
  }
  const [into, outOf] =
    axis === 'rows'
      ? (['ShiftCellDown', 'ShiftCellUp'] as const)
      : (['ShiftCellRight', 'ShiftCellLeft'] as const);
  const direction = kind === 'insert' ? into : outOf;
  return { kind: 'shifted', sheetId, area, type: `Cell${done}`, direction };
}

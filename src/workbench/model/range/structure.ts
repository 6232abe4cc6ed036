import { oneOf } from '../arguments';
import { command } from '../define';
import type { ModelRef } from '../define';
import type { Env } from '../env';
import type { Shift } from '../../engine/structure/shift';
import { areaOf, sheetById } from './cells';
import { isWholeColumns, isWholeRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import type { RangeTarget } from './live-ranges';
import { newRange } from './new-range';
import { assertShiftAllowed, makeRoom } from './structure-limits';

/** Cells put in and taken out. */
export const structureMembers = {
  insert: command<RangeTarget>('1.1', (target, args, env): ModelRef => {
    const direction = oneOf(args[0], ['Down', 'Right'], 'shift');
    const area = areaOf(target);
    shift(target, { kind: 'insert', axis: axisOf(area, direction === 'Down'), area }, env);
    return newRange(target.sheetId, area, env);
  }),
  delete: command<RangeTarget>('1.1', (target, args, env) => {
    const direction = oneOf(args[0], ['Up', 'Left'], 'shift');
    const area = areaOf(target);
    shift(target, { kind: 'delete', axis: axisOf(area, direction === 'Up'), area }, env);
    return undefined;
  }),
};

/** Whole rows and whole columns can only move one way. */
function axisOf(area: Area, vertical: boolean): Shift['axis'] {
  if (isWholeRows(area)) return 'rows';
  if (isWholeColumns(area)) return 'columns';
  return vertical ? 'rows' : 'columns';
}

function shift({ sheetId }: RangeTarget, change: Shift, env: Env): void {
  const sheet = sheetById(sheetId, env);
  assertShiftAllowed(sheetId, change, env);
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  makeRoom(sheet, change);
  env.engine.structure.shift(sheetId, change);
  if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
  if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
}

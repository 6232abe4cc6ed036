import {
  BooleanNumber,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  sheets,
} from '../../engine/univer';
import { emptySheet } from '../../engine/engine';
import type { Env } from '../env';

interface Mutation {
  readonly id: string;
  readonly params: object;
}

/**
 * Univer's own commands switch to the sheet they insert or show, Excel's do not. What comes from a co-author does not
 * switch in Univer either, so these mutations travel as such, with their undo put on the stack here.
 */
function mutate(env: Env, redo: Mutation, undo: Mutation): void {
  env.engine.api.syncExecuteCommand(redo.id, redo.params, { fromCollab: true });
  env.engine.undo.push({ undoMutations: [undo], redoMutations: [redo] });
}

export function insertSheet(name: string, index: number, env: Env): string {
  const id = generateRandomId();
  const unitId = env.engine.book.getId();
  mutate(
    env,
    {
      id: sheets.InsertSheetMutation.id,
      params: {
        unitId,
        index,
        sheet: mergeWorksheetSnapshotWithDefault({ ...emptySheet, id, name }),
      },
    },
    { id: sheets.RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } },
  );
  return id;
}

export function setHidden(sheetId: string, hidden: boolean, env: Env): void {
  const change = (value: boolean): Mutation => ({
    id: sheets.SetWorksheetHideMutation.id,
    params: {
      unitId: env.engine.book.getId(),
      subUnitId: sheetId,
      hidden: value ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    },
  });
  mutate(env, change(hidden), change(!hidden));
}

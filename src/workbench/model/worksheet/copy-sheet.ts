import { sheets } from '../../engine/univer';
import type { Env } from '../env';
import { sheetById } from '../range/cells';
import { copyName } from './sheet-name';

/** A copy of a sheet with all that belongs to it; gives its id. The sheet in front stays in front. */
export function copySheet(sheetId: string, index: number, env: Env): string {
  const { book, api, sideData } = env.engine;
  const unitId = book.getId();
  const inFront = book.getActiveSheet();
  const before = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
  const name = copyName(sheetById(sheetId, env).getSheetName(), env);
  api.syncExecuteCommand(sheets.CopySheetCommand.id, { unitId, subUnitId: sheetId });
  const copy = book.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw new Error(`Univer did not copy the sheet ${sheetId}`);
  const id = copy.getSheetId();
  copy.setName(name);
  api.syncExecuteCommand(sheets.SetWorksheetOrderCommand.id, {
    unitId,
    subUnitId: id,
    order: index,
  });
  book.setActiveSheet(inFront);
  const own = `sheet/${sheetId}/`;
  for (const [key, value] of [...sideData.entries()]) {
    if (key.startsWith(own)) sideData.set(`sheet/${id}/${key.slice(own.length)}`, value);
  }
  return id;
}

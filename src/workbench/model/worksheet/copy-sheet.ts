import { renameSheet } from '../../engine/structure/shift-formula';
import { formulaEngine, sheets } from '../../engine/univer';
import type { Env } from '../env';
import { newNameId, namesOf, putName } from '../names/name-list';
import { sheetById } from '../range/cells';
import { copyName, sameName } from './sheet-name';

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
  copyNames(sheetId, id, env);
  return id;
}

/** The copy gets names of its own: for those of the sheet, and for those of the workbook that mean its cells. */
function copyNames(from: string, to: string, env: Env): void {
  const lexer = env.engine.injector.get(formulaEngine.LexerTreeBuilder);
  const [before, after] = [from, to].map((id) => sheetById(id, env).getSheetName());
  const own = namesOf(from, env);
  for (const item of [...own, ...namesOf(undefined, env)]) {
    const formula = renameSheet(lexer, item.formula, before ?? '', after ?? '');
    const isHidden =
      item.sheetId === undefined && own.some(({ name }) => sameName(name, item.name));
    if (isHidden || (item.sheetId === undefined && formula === item.formula)) continue;
    putName({ ...item, formula, id: newNameId(), sheetId: to }, env);
  }
}

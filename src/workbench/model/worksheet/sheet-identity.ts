import { HostError } from '../../protocol/host-error';
import { sheets } from '../../engine/univer';
import { textValue } from '../arguments';
import { command, method, property, readOnly } from '../define';
import { sheetById } from '../range/cells';
import { assertStructureOpen } from '../workbook/structure-protection';
import { assertSheetName } from './sheet-name';
import { assertOtherVisibleSheet, setVisibility, visibilityOf } from './visibility';
import type { SheetTarget } from './sheet-target';

/** Which sheet it is, and whether it is there at all. */
export const sheetIdentityMembers = {
  id: readOnly<SheetTarget>('1.1', ({ sheetId }) => sheetId),
  name: property<SheetTarget>(
    '1.1',
    ({ sheetId }, env) => sheetById(sheetId, env).getSheetName(),
    ({ sheetId }, value, env) => {
      const sheet = sheetById(sheetId, env);
      const name = textValue(value, 'name');
      assertSheetName(name, env, sheetId);
      assertStructureOpen(env);
      if (name !== sheet.getSheetName()) sheet.setName(name);
    },
    { clearsUndo: true },
  ),
  visibility: property<SheetTarget>(
    '1.1',
    ({ sheetId }, env) => visibilityOf(sheetById(sheetId, env), env),
    ({ sheetId }, value, env) => setVisibility(sheetId, value, env),
    { clearsUndo: true },
  ),
  activate: method<SheetTarget>('1.1', ({ sheetId }, _, env) => {
    const sheet = sheetById(sheetId, env);
    if (sheet.isSheetHidden()) {
      throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated');
    }
    env.engine.book.setActiveSheet(sheet);
    return undefined;
  }),
  delete: command<SheetTarget>(
    '1.1',
    ({ sheetId }, _, env) => {
      const sheet = sheetById(sheetId, env);
      const visibility = visibilityOf(sheet, env);
      if (visibility === 'VeryHidden') {
        throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted');
      }
      assertStructureOpen(env);
      if (visibility === 'Visible') assertOtherVisibleSheet(env);
      env.engine.api.syncExecuteCommand(sheets.RemoveSheetCommand.id, {
        unitId: env.engine.book.getId(),
        subUnitId: sheetId,
      });
      return undefined;
    },
    { clearsUndo: true },
  ),
};

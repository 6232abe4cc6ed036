import { refTo } from '../../protocol/object-type';
import { HostError } from '../../protocol/host-error';
import { flagArgument, optionalText, textArgument } from '../arguments';
import { command, method } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { FWorksheet } from '../../engine/univer';
import type { Env } from '../env';
import { worksheetCollectionEventMembers } from '../events/event-members';
import { assertStructureOpen } from '../workbook/structure-protection';
import { insertSheet } from './sheet-mutations';
import { assertSheetName, nextSheetName, sameName } from './sheet-name';
import { visibleSheets } from './visibility';

export const worksheetCollectionType: ModelType<null> = {
  name: 'WorksheetCollection',
  since: '1.1',
  items: (_, env) => env.engine.book.getSheets().map((sheet) => refOf(sheet, env)),
  members: {
    ...worksheetCollectionEventMembers,
    add: command('1.1', (_, args, env) => {
      const name = optionalText(args, 0, 'name') ?? nextSheetName(env);
      assertSheetName(name, env);
      assertStructureOpen(env);
      return env.refTo('Worksheet', {
        sheetId: insertSheet(name, env.engine.book.getNumSheets(), env),
      });
    }),
    getActiveWorksheet: method('1.1', (_, __, env) => refOf(env.engine.book.getActiveSheet(), env)),
    getCount: method('1.4', (_, args, env) => listed(args, env).length),
    getFirst: method('1.5', (_, args, env) => orThrow(listed(args, env).at(0), env)),
    getLast: method('1.5', (_, args, env) => orThrow(listed(args, env).at(-1), env)),
    getItem: method('1.1', (_, args, env) => {
      const key = textArgument(args, 0, 'key');
      const found = findSheet(key, env);
      if (!found) throw new HostError('ItemNotFound', `There is no worksheet ${key}`);
      return refOf(found, env);
    }),
    getItemOrNullObject: method('1.4', (_, args, env) => {
      const found = findSheet(textArgument(args, 0, 'key'), env);
      return found ? refOf(found, env) : null;
    }),
  },
};

export function worksheetCollectionRef(): ModelRef {
  return refTo(worksheetCollectionType, null);
}

function refOf(sheet: FWorksheet, env: Env): ModelRef {
  return env.refTo('Worksheet', { sheetId: sheet.getSheetId() });
}

function listed(args: readonly unknown[], env: Env): readonly FWorksheet[] {
  return flagArgument(args, 0, false) ? visibleSheets(env) : env.engine.book.getSheets();
}

function orThrow(sheet: FWorksheet | undefined, env: Env): ModelRef {
  if (!sheet) throw new HostError('ItemNotFound', 'There is no such worksheet');
  return refOf(sheet, env);
}

/** By id or by name. */
function findSheet(key: string, env: Env): FWorksheet | undefined {
  return env.engine.book
    .getSheets()
    .find((sheet) => sheet.getSheetId() === key || sameName(sheet.getSheetName(), key));
}

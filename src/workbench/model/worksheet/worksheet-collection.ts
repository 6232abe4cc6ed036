import { refTo } from '../../protocol/object-type';
import { HostError } from '../../protocol/host-error';
import { textArgument } from '../arguments';
import { method } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { worksheetRef } from './worksheet-type';

export const worksheetCollectionType: ModelType<null> = {
  name: 'WorksheetCollection',
  since: '1.1',
  items: (_, env) =>
    env.engine.book.getSheets().map((sheet) => worksheetRef({ sheetId: sheet.getSheetId() })),
  members: {
    getActiveWorksheet: method('1.1', (_, __, env) =>
      worksheetRef({ sheetId: env.engine.book.getActiveSheet().getSheetId() }),
    ),
    getItem: method('1.1', (_, args, env) => {
      const key = textArgument(args, 0, 'key');
      const found = findSheet(key, env);
      if (!found) throw new HostError('ItemNotFound', `There is no worksheet ${key}`);
      return found;
    }),
    getItemOrNullObject: method('1.4', (_, args, env) =>
      findSheet(textArgument(args, 0, 'key'), env),
    ),
  },
};

export function worksheetCollectionRef(): ModelRef {
  return refTo(worksheetCollectionType, null);
}

/** By id or by name; names do not differ by case. */
function findSheet(key: string, env: Env): ModelRef | null {
  const sheet = env.engine.book
    .getSheets()
    .find(
      (candidate) =>
        candidate.getSheetId() === key ||
        candidate.getSheetName().toLowerCase() === key.toLowerCase(),
    );
  return sheet ? worksheetRef({ sheetId: sheet.getSheetId() }) : null;
}

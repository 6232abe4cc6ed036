import { refTo } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { method, navigation } from '../define';
import type { ModelRef, ModelType } from '../define';
import { worksheetCollectionRef } from '../worksheet/worksheet-collection';

/** Excel.Workbook, where every object path begins. */
export const workbookType: ModelType<null> = {
  name: 'Workbook',
  since: '1.1',
  members: {
    worksheets: navigation('1.1', () => worksheetCollectionRef()),
    _RemoveReference: method('1.1', (_, args, env) => {
      env.liveRanges.release(textArgument(args, 0, 'reference'));
      return undefined;
    }),
  },
};

export function workbookRef(): ModelRef {
  return refTo(workbookType, null);
}

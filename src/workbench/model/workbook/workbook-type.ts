import { refTo } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { method, navigation } from '../define';
import type { ModelRef, ModelType } from '../define';
import { workbookEventMembers } from '../events/event-members';
import { runtimeRef } from '../runtime-type';
import { workbookNamesMember } from '../names/named-item-collection';
import { workbookTablesMember } from '../tables/table-collection';
import { workbookMembers } from './workbook-members';
import { worksheetCollectionRef } from '../worksheet/worksheet-collection';
import { selectionMembers } from './selection';

/** Excel.Workbook, where every object path begins. */
export const workbookType: ModelType<null> = {
  name: 'Workbook',
  since: '1.1',
  members: {
    ...workbookMembers,
    ...workbookEventMembers,
    _Runtime: navigation('1.5', () => runtimeRef()),
    ...selectionMembers,
    names: workbookNamesMember,
    tables: workbookTablesMember,
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

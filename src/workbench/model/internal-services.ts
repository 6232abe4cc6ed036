import { refTo } from '../protocol/object-type';
import { method } from './define';
import type { ModelRef, ModelType } from './define';

/** Objects the library makes for itself; at start it announces that it listens to ribbon commands. */
export const addinInternalService: ModelType<null> = {
  name: 'AddinInternalService',
  since: '1.1',
  members: { notifyActionHandlerReady: method('1.1', () => undefined) },
};

export function newObject(typeName: string): ModelRef | undefined {
  return typeName === 'Microsoft.InternalService.AddinInternalService'
    ? refTo(addinInternalService, null)
    : undefined;
}

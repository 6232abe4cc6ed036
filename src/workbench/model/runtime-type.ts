import { refTo } from '../protocol/object-type';
import { flagValue } from './arguments';
import { property } from './define';
import type { ModelRef, ModelType } from './define';

/** Excel.Runtime: the add-in's own runtime, `context.runtime`. */
export const runtimeType: ModelType<null> = {
  name: 'Runtime',
  since: '1.5',
  members: {
    enableEvents: property(
      '1.8',
      (_, env) => env.events.enabled,
      (_, value, env) => {
        env.events.enabled = flagValue(value, 'enableEvents');
      },
      { outsideWorkbook: true },
    ),
  },
};

export function runtimeRef(): ModelRef {
  return refTo(runtimeType, null);
}

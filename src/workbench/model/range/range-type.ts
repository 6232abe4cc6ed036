import type { ModelRef, ModelType } from '../define';
import { contentMembers } from './content';
import { positionMembers } from './position';
import { trackingMembers } from './tracking';
import type { RangeTarget } from './live-ranges';
import { refTo } from '../../protocol/object-type';

/** Excel.Range, put together from its areas. */
export const rangeType: ModelType<RangeTarget> = {
  name: 'Range',
  since: '1.1',
  members: {
    ...positionMembers,
    ...contentMembers,
    ...trackingMembers,
  },
  identity: (target): Record<string, string> =>
    target.referenceId ? { _ReferenceId: target.referenceId } : {},
};

export function rangeRef(target: RangeTarget): ModelRef {
  return refTo(rangeType, target);
}

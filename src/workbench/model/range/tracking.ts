import { method, readOnly } from '../define';
import type { RangeTarget } from './live-ranges';

/** How the client keeps a range between batches. */
export const trackingMembers = {
  _ReferenceId: readOnly<RangeTarget>('1.1', (target) => target.referenceId ?? '', {
    hidden: true,
  }),
  _KeepReference: method<RangeTarget>('1.1', (target, _, env) => {
    env.liveRanges.keep(target);
    return undefined;
  }),
};

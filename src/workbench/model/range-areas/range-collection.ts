import { HostError } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { integerArgument } from '../arguments';
import { method } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { AreasTarget, RangeTarget } from '../range/live-ranges';
import { rangeRef } from '../range/range-type';

/** Excel.RangeCollection: the areas of a RangeAreas. */
export const rangeCollectionType: ModelType<AreasTarget> = {
  name: 'RangeCollection',
  since: '1.9',
  items: (target) => present(target).map(rangeRef),
  members: {
    getCount: method('1.9', (target) => present(target).length),
    getItemAt: method('1.9', (target, args) => {
      const range = present(target)[integerArgument(args, 0, 'index')];
      if (!range) throw new HostError('ItemNotFound', 'There is no such area');
      return rangeRef(range);
    }),
  },
};

export function rangeCollectionRef(target: AreasTarget): ModelRef {
  return refTo(rangeCollectionType, target);
}

function present({ ranges }: AreasTarget): readonly RangeTarget[] {
  return ranges.filter(({ area }) => area !== undefined);
}

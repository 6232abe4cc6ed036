import { HostError } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { integerArgument } from '../arguments';
import { method } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { AreasTarget, RangeTarget } from '../range/live-ranges';

/** Excel.RangeCollection: the areas of a RangeAreas. */
export const rangeCollectionType: ModelType<AreasTarget> = {
  name: 'RangeCollection',
  since: '1.9',
  items: (target, env) => present(target).map((range) => env.refTo('Range', range)),
  members: {
    getCount: method('1.9', (target) => present(target).length),
    getItemAt: method('1.9', (target, args, env) => {
      const range = present(target)[integerArgument(args, 0, 'index')];
      if (!range) throw new HostError('ItemNotFound', 'There is no such area');
      return env.refTo('Range', range);
    }),
  },
};

export function rangeCollectionRef(target: AreasTarget): ModelRef {
  return refTo(rangeCollectionType, target);
}

function present({ ranges }: AreasTarget): readonly RangeTarget[] {
  return ranges.filter(({ area }) => area !== undefined);
}

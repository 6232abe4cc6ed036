import type { ItemFeed } from '../form/form-part';
import type { FormLayout, PlacedBlock } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';

/** A list on a sheet that other forms can fill. */
export interface FeedTarget {
  readonly list: PlacedBlock;
  readonly feed: ItemFeed;
}

/** Of such lists the one that the user is in or nearest to: the one that shares the most steps of her path. */
export function feedTarget({ blocks }: FormLayout, near: ScopePath): FeedTarget | null {
  const targets = blocks.flatMap((list) => {
    const feed = list.block.fedBy;
    return feed ? [{ list, feed, shared: sharedSteps(list.scope, near) }] : [];
  });
  const most = Math.max(...targets.map(({ shared }) => shared));
  return targets.find(({ shared }) => shared === most) ?? null;
}

function sharedSteps(one: ScopePath, other: ScopePath): number {
  const differs = one.findIndex(({ block, item }, index) => {
    const there = other[index];
    return there?.block !== block || there.item !== item;
  });
  return differs < 0 ? one.length : differs;
}

import { emptyItem } from '../form/empty-values';
import type { FormBlock } from '../form/form-part';
import { itemsOf, type FormValues } from '../form/form-values';
import { itemContent } from '../form/walk-parts';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import { withItems } from '../rows/item-counts';
import type { SheetLayout } from '../rows/sheet-layout';
import type { AddedToBlock } from './figure-paths';

interface WithAdded {
  /** Of the form with all new items in it. */
  readonly layout: FormLayout;
  /** The new items. */
  readonly paths: readonly ScopePath[];
}

/** A form with new items at the ends of its blocks. */
export function withAdded(on: SheetLayout, added: readonly AddedToBlock[]): WithAdded {
  let { counts } = on;
  const paths: ScopePath[] = [];
  for (const { scope, block, items } of added) {
    const list = on.layout.blocks.find(
      (one) => one.block.block === block && JSON.stringify(one.scope) === JSON.stringify(scope),
    );
    if (!list) continue;
    const held = list.items.length;
    const pathOf = (item: number) => [...scope, { block, item }];
    const fresh = items.map((item) => withOffered(list.block, item));
    counts = withItems(counts, pathOf(held - 1), (before) => [...before, ...fresh]);
    paths.push(...fresh.map((_, index) => pathOf(held + index)));
  }
  return { layout: layOut(on.style, counts, on.origin), paths };
}

/** With the rows that the blocks inside a new item offer where nothing is said of them. */
function withOffered(block: FormBlock, item: FormValues): FormValues {
  const inside = itemContent(block).blocks.flatMap((inner): [string, FormValues[]][] => {
    const items = itemsOf(item, inner.block);
    return items.length === 0 ? [] : [[inner.block, items.map((one) => withOffered(inner, one))]];
  });
  return { ...emptyItem(block), ...item, ...Object.fromEntries(inside) };
}

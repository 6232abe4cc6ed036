import { emptyItem } from '../form/empty-values';
import { rowCount } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { FormLayout, PlacedBlock } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import type { RowShift } from '../rows/block-formula-steps';
import { withItems } from '../rows/item-counts';
import { roomForItems } from '../rows/room-for-items';
import type { PlacedForm } from '../rows/row-outcome';
import type { RowStep } from '../rows/row-plan';

export interface AddedItems {
  readonly steps: readonly RowStep[];
  readonly paths: readonly ScopePath[];
  /** The rows that come; null where none do. */
  readonly shift: RowShift | null;
  /** Of the form with the new items in it. */
  readonly layout: FormLayout;
}

/** So many empty items at the end of a block, with one insertion of rows. */
export function addItems(placed: PlacedForm, list: PlacedBlock, count: number): AddedItems {
  const { on } = placed;
  const last = list.items.length - 1;
  const pathOf = (item: number) => [...list.scope, { block: list.block.block, item }];
  const added = Array.from({ length: count }, () => emptyItem(list.block));
  const counts = withItems(on.counts, pathOf(last), (items) => [...items, ...added]);
  const layout = layOut(on.style, counts, on.origin);
  const paths = added.map((_, index) => pathOf(last + 1 + index));
  const {
    steps,
    ranges: [range],
  } = roomForItems(placed, layout, paths);
  const shift = range ? { row: range.top, count: rowCount(range) } : null;
  return { steps, paths, shift, layout };
}

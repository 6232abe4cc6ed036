import { emptyItem } from '../form/empty-values';
import type { FormLayout, PlacedBlock, ScopePath } from '../plan/placed';
import { addToBlocks } from '../rows/add-to-blocks';
import type { RowShift } from '../rows/block-formula-steps';
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
  const items = Array.from({ length: count }, () => emptyItem(list.block));
  const { block } = list.block;
  const { steps, shifts, layout } = addToBlocks(placed, [{ scope: list.scope, block, items }]);
  const paths = items.map((_, index) => [
    ...list.scope,
    { block, item: list.items.length + index },
  ]);
  return { steps, paths, shift: shifts[0] ?? null, layout };
}

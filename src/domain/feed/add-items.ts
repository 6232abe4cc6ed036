import { emptyItem } from '../form/empty-values';
import { rowCount } from '../grid/cell-range';
import { layOut } from '../plan/lay-out';
import type { FormLayout, PlacedBlock, ScopePath } from '../plan/placed';
import { beforeShift, blockFormulaSteps, type RowShift } from '../rows/block-formula-steps';
import { cellsInside, findItem } from '../rows/find-item';
import { withItems } from '../rows/item-counts';
import { newItemSteps } from '../rows/new-item-steps';
import type { PlacedForm } from '../rows/row-outcome';
import type { RowStep } from '../rows/row-plan';
import { frameAtTheEnd, widenedMerges } from '../rows/side-effects';

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
  const { form, on } = placed;
  const last = list.items.length - 1;
  const pathOf = (item: number) => [...list.scope, { block: list.block.block, item }];
  const added = Array.from({ length: count }, () => emptyItem(list.block));
  const counts = withItems(on.counts, pathOf(last), (items) => [...items, ...added]);
  const layout = layOut(on.style, counts, on.origin);
  const paths = added.map((_, index) => pathOf(last + 1 + index));
  const ranges = paths.flatMap((path) => findItem(layout, path)?.range ?? []);
  const [top, bottom] = [ranges[0], ranges[ranges.length - 1]];
  if (!top || !bottom) return { steps: [], paths: [], shift: null, layout: on.layout };
  const range = { ...top, bottom: bottom.bottom };
  const shift = { row: range.top, count: rowCount(range) };
  const cells = paths.flatMap((path) => cellsInside(layout, path));
  return {
    paths,
    shift,
    layout,
    steps: [
      { kind: 'insertRows', ...shift },
      ...newItemSteps({ form, style: on.style, layout, cells, range }),
      ...widenedMerges(on.layout, layout, shift.row),
      ...frameAtTheEnd(layout, range.bottom),
      ...blockFormulaSteps(placed, layout, beforeShift(shift)),
    ],
  };
}

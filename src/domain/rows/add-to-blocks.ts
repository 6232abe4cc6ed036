import { emptyItem } from '../form/empty-values';
import type { FormBlock } from '../form/form-part';
import { itemsOf, type FormValues } from '../form/form-values';
import { itemContent } from '../form/walk-parts';
import { rowCount, type CellRange } from '../grid/cell-range';
import type { Cell } from '../grid/cell';
import { layOut } from '../plan/lay-out';
import type { FormLayout, ScopePath } from '../plan/placed';
import { beforeShift, blockFormulaSteps, type RowShift } from './block-formula-steps';
import { cellsInside, findItem } from './find-item';
import { withItems } from './item-counts';
import { newItemSteps } from './new-item-steps';
import type { PlacedForm } from './row-outcome';
import type { RowStep } from './row-plan';
import { frameAtTheEnd, widenedMerges } from './side-effects';

/** New items at the end of a block; what is in them says how many items their own blocks have. */
export interface AddedToBlock {
  readonly scope: ScopePath;
  readonly block: string;
  readonly items: readonly FormValues[];
}

export interface AddedToBlocks {
  readonly steps: readonly RowStep[];
  /** The rows that come, from the top; each is counted with those above it in place. */
  readonly shifts: readonly RowShift[];
  /** Of the form with all new items in it. */
  readonly layout: FormLayout;
}

/** New items in several blocks of a form, from the top downwards, with one insertion of rows a block. */
export function addToBlocks(placed: PlacedForm, added: readonly AddedToBlock[]): AddedToBlocks {
  const { form, on } = placed;
  const steps: RowStep[] = [];
  const shifts: RowShift[] = [];
  let { counts, layout } = on;
  for (const one of fromTheTop(added, on.layout)) {
    const list = blockAt(layout, one);
    if (!list) continue;
    const held = list.items.length;
    const fresh = one.items.map((item) => withOffered(list.block, item));
    const pathOf = (item: number) => [...one.scope, { block: one.block, item }];
    const more = withItems(counts, pathOf(held - 1), (items) => [...items, ...fresh]);
    const after = layOut(on.style, more, on.origin);
    const paths = fresh.map((_, index) => pathOf(held + index));
    const ranges = paths.flatMap((path) => findItem(after, path)?.range ?? []);
    const [first, last] = [ranges[0], ranges[ranges.length - 1]];
    if (!first || !last) continue;
    const range: CellRange = { ...first, bottom: last.bottom };
    const shift = { row: range.top, count: rowCount(range) };
    const cells = paths.flatMap((path) => cellsInside(after, path));
    steps.push(
      { kind: 'insertRows', ...shift },
      ...newItemSteps({ form, style: on.style, layout: after, cells, range }),
      ...widenedMerges(layout, after, shift.row),
      ...frameAtTheEnd(after, range.bottom),
    );
    shifts.push(shift);
    [counts, layout] = [more, after];
  }
  if (shifts.length === 0) return { steps, shifts, layout };
  return {
    steps: [...steps, ...blockFormulaSteps(placed, layout, beforeShifts(shifts))],
    shifts,
    layout,
  };
}

/** With the rows that the blocks inside a new item offer where nothing is said of them. */
function withOffered(block: FormBlock, item: FormValues): FormValues {
  const inside = itemContent(block).blocks.flatMap((inner): [string, FormValues[]][] => {
    const items = itemsOf(item, inner.block);
    return items.length === 0 ? [] : [[inner.block, items.map((one) => withOffered(inner, one))]];
  });
  return { ...emptyItem(block), ...item, ...Object.fromEntries(inside) };
}

/** A block inside another ends before it. */
function fromTheTop(added: readonly AddedToBlock[], layout: FormLayout): readonly AddedToBlock[] {
  const end = (one: AddedToBlock) => blockAt(layout, one)?.range.bottom ?? 0;
  return [...added].sort((a, b) => end(a) - end(b) || b.scope.length - a.scope.length);
}

function blockAt({ blocks }: FormLayout, { scope, block }: Pick<AddedToBlock, 'scope' | 'block'>) {
  return blocks.find(
    (one) => one.block.block === block && JSON.stringify(one.scope) === JSON.stringify(scope),
  );
}

function beforeShifts(shifts: readonly RowShift[]) {
  return (after: Cell): Cell | null =>
    [...shifts]
      .reverse()
      .reduce<Cell | null>((cell, shift) => cell && beforeShift(shift)(cell), after);
}

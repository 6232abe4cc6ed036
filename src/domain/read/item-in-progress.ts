import type { FieldValue, FormValues } from '../form/form-values';
import type { CellRange } from '../grid/cell-range';
import type { ScopePath } from '../form/scope-path';
import type { ReadBlock, ReadCell, ReadItem } from './form-reading';

/** Which item it is in is known once it is known which items are empty. */
export interface CellInProgress extends Omit<ReadCell, 'scope'> {
  scope: ScopePath;
}

/** An item, or the form itself, while its rows are read. */
export interface ItemInProgress {
  readonly values: Record<string, FieldValue | FormValues[]>;
  readonly cells: CellInProgress[];
  /** Null where it has none, as most items. */
  blocks: Map<string, ItemInProgress[]> | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  bottom: number;
}

export function startItem(
  parent: ItemInProgress,
  block: string,
  { top, left, right, bottom }: CellRange,
): ItemInProgress {
  const item = emptyItem({ top, left, right, bottom });
  const blocks = (parent.blocks ??= new Map<string, ItemInProgress[]>());
  const items = blocks.get(block);
  if (items) items.push(item);
  else blocks.set(block, [item]);
  return item;
}

export function emptyItem(range: CellRange): ItemInProgress {
  const { top, left, bottom, right } = range;
  return { values: {}, cells: [], blocks: null, top, left, bottom, right };
}

export interface FinishedItem {
  readonly values: FormValues;
  readonly cells: readonly ReadCell[];
  readonly blocks: readonly ReadBlock[];
}

/** Numbers the items that hold anything, and leaves out what is empty. */
export function finish(item: ItemInProgress, scope: ScopePath): FinishedItem {
  const { values } = item;
  const cells: ReadCell[] = item.cells;
  for (const cell of item.cells) cell.scope = scope;
  if (item.blocks === null) return { values, cells, blocks: none };
  const blocks: ReadBlock[] = [];
  for (const [block, all] of item.blocks) {
    const kept: FormValues[] = [];
    const items = all.map((inner): ReadItem => {
      const finished = finish(inner, [...scope, { block, item: kept.length }]);
      const isEmpty = Object.keys(finished.values).length === 0 && !inner.cells.some(isDash);
      const { top, left, bottom, right } = inner;
      const read = {
        range: { top, left, bottom, right },
        item: isEmpty ? null : kept.length,
        blocks: finished.blocks,
      };
      if (!isEmpty) {
        kept.push(finished.values);
        for (const cell of finished.cells) cells.push(cell);
      }
      return read;
    });
    if (kept.length > 0) values[block] = kept;
    blocks.push({ block, items });
  }
  return { values, cells, blocks };
}

const none: readonly never[] = [];

/** —— in a field to type in: somebody says that there is nothing, and what Excel makes of it is to be told. */
function isDash({ derived, raw, formula }: CellInProgress): boolean {
  return !derived && formula === null && typeof raw === 'string' && raw.trim() !== '';
}

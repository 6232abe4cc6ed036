import type { FieldValue, FormValues } from '../form/form-values';
import type { CellRange } from '../grid/cell-range';
import type { ScopePath } from '../form/scope-path';
import type { ReadBlock, ReadCell, ReadItem } from './form-reading';

/** An item, or the form itself, while its rows are read. */
export interface ItemInProgress {
  readonly values: Map<string, FieldValue>;
  readonly cells: Omit<ReadCell, 'scope'>[];
  readonly blocks: Map<string, ItemInProgress[]>;
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
  const items = parent.blocks.get(block);
  if (items) items.push(item);
  else parent.blocks.set(block, [item]);
  return item;
}

export function emptyItem(range: CellRange): ItemInProgress {
  return { values: new Map(), cells: [], blocks: new Map(), ...range };
}

export interface FinishedItem {
  readonly values: FormValues;
  readonly cells: readonly ReadCell[];
  readonly blocks: readonly ReadBlock[];
}

/** Numbers the items that hold anything, and leaves out what is empty. */
export function finish(item: ItemInProgress, scope: ScopePath): FinishedItem {
  const values = new Map<string, FieldValue | FormValues[]>(item.values);
  const cells = item.cells.map((cell) => inScope(cell, scope));
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
        cells.push(...finished.cells);
      }
      return read;
    });
    if (kept.length > 0) values.set(block, kept);
    blocks.push({ block, items });
  }
  return { values: Object.fromEntries(values), cells, blocks };
}

/** —— in a field to type in: somebody says that there is nothing, and what Excel makes of it is to be told. */
function isDash({ derived, raw, formula }: Omit<ReadCell, 'scope'>): boolean {
  return !derived && formula === null && typeof raw === 'string' && raw.trim() !== '';
}

/** Field by field: there are many cells, and spreading each is the slowest part of a reading. */
function inScope(cell: Omit<ReadCell, 'scope'>, scope: ScopePath): ReadCell {
  const { field, at, derived, raw, formula, value, notes } = cell;
  return { field, scope, at, derived, raw, formula, value, notes };
}

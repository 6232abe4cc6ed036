import type { FormBlock } from '../form/form-part';
import type { CellRange } from '../grid/cell-range';
import type { FormLayout, PlacedBlock, PlacedCell } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';

export interface FoundItem {
  readonly placed: PlacedBlock;
  readonly block: FormBlock;
  readonly range: CellRange;
  /** Its number in its block. */
  readonly index: number;
}

export function findItem({ blocks }: FormLayout, path: ScopePath): FoundItem | null {
  const last = path[path.length - 1];
  if (!last) return null;
  const around = path.slice(0, -1);
  const placed = blocks.find(
    ({ block, scope }) => block.block === last.block && samePath(scope, around),
  );
  const range = placed?.items[last.item];
  return placed && range ? { placed, block: placed.block, range, index: last.item } : null;
}

/** The cells of an item, those of the blocks inside it too. */
export function cellsInside({ cells }: FormLayout, path: ScopePath): PlacedCell[] {
  return cells.filter(({ scope }) => samePath(scope.slice(0, path.length), path));
}

function samePath(one: ScopePath, other: ScopePath): boolean {
  return (
    one.length === other.length &&
    one.every(({ block, item }, index) => {
      const there = other[index];
      return there !== undefined && there.block === block && there.item === item;
    })
  );
}

/** The path of another item of the same block. */
export function sibling(path: ScopePath, item: number): ScopePath {
  return path.map((step, index) => (index === path.length - 1 ? { ...step, item } : step));
}

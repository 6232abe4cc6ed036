import { fieldOf } from '../form/form-cell';
import type { FormLayout, PlacedBlock, PlacedCell, ScopePath } from './placed';

/** Finds the cells of fields by name, from wherever a formula stands. */
export interface FieldIndex {
  /** The field of that name in the scope, or in the nearest scope around it. */
  cellOf(id: string, scope: ScopePath): PlacedCell;
  /** The block of that name in the scope, or in the nearest scope around it. */
  blockOf(id: string, scope: ScopePath): PlacedBlock;
  /** A field in all items of a block, from top to bottom. */
  cellsOf(block: PlacedBlock, id: string): readonly PlacedCell[];
}

/** @throws RangeError in its answers, when a formula names what is not on the form. */
export function indexFields({ cells, blocks }: FormLayout): FieldIndex {
  const byPlace = new Map<string, PlacedCell>();
  for (const placed of cells) {
    const field = fieldOf(placed.cell);
    if (field) byPlace.set(placeKey(placed.scope, field.id), placed);
  }
  const blocksByPlace = new Map(
    blocks.map((placed) => [placeKey(placed.scope, placed.block.block), placed]),
  );

  function nearest<Found>(all: ReadonlyMap<string, Found>, id: string, scope: ScopePath): Found {
    for (let depth = scope.length; depth >= 0; depth -= 1) {
      const found = all.get(placeKey(scope.slice(0, depth), id));
      if (found) return found;
    }
    throw new RangeError(`a formula names ${id}, which is not on the form`);
  }

  return {
    cellOf: (id, scope) => nearest(byPlace, id, scope),
    blockOf: (id, scope) => nearest(blocksByPlace, id, scope),
    cellsOf: (placed, id) =>
      placed.items.map((_, item) => {
        const inside = [...placed.scope, { block: placed.block.block, item }];
        const cell = byPlace.get(placeKey(inside, id));
        if (!cell) throw new RangeError(`a formula names ${id}, which ${placed.block.block} lacks`);
        return cell;
      }),
  };
}

function placeKey(scope: ScopePath, id: string): string {
  return `${scope.map(({ block, item }) => `${block}/${item}/`).join('')}${id}`;
}

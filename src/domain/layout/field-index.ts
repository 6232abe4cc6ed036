import { fieldOf } from '../form/form-cell';
import type { FormLayout, PlacedBlock, PlacedCell } from './placed';
import type { ScopePath, ScopeStep } from '../form/scope-path';

/** Finds the cells of fields by name, from wherever a formula stands. */
export interface FieldIndex {
  /** The field of that name in the scope, or in the nearest scope around it; null where the form has none. */
  findCell(id: string, scope: ScopePath): PlacedCell | null;
  /** The same of a field that the form is known to have. */
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
    if (field) byPlace.set(scopeKey(placed.scope) + field.id, placed);
  }
  const blocksByPlace = new Map(
    blocks.map((placed) => [scopeKey(placed.scope) + placed.block.block, placed]),
  );
  const findCell = (id: string, scope: ScopePath) => nearest(byPlace, id, scope);

  return {
    findCell,
    cellOf: (id, scope) => known(findCell(id, scope), id),
    blockOf: (id, scope) => known(nearest(blocksByPlace, id, scope), id),
    cellsOf: ({ block: { block }, scope, items }, id) =>
      items.map((_, item) => {
        const cell = byPlace.get(scopeKey(scope) + stepKey({ block, item }) + id);
        if (!cell) throw new RangeError(`a formula names ${id}, which ${block} lacks`);
        return cell;
      }),
  };
}

function nearest<Found>(
  all: ReadonlyMap<string, Found>,
  id: string,
  scope: ScopePath,
): Found | null {
  for (let depth = scope.length; depth >= 0; depth -= 1) {
    const found = all.get(scopeKey(scope, depth) + id);
    if (found) return found;
  }
  return null;
}

function known<Found>(found: Found | null, id: string): Found {
  if (found === null) throw new RangeError(`a formula names ${id}, which is not on the form`);
  return found;
}

/** The first steps of a scope as the beginning of a key. */
function scopeKey(scope: ScopePath, depth = scope.length): string {
  let key = '';
  for (const step of scope.slice(0, depth)) key += stepKey(step);
  return key;
}

function stepKey({ block, item }: ScopeStep): string {
  return `${block}/${item}/`;
}

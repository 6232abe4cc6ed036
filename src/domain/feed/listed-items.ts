import { fieldOf } from '../form/form-cell';
import type { ItemFeed } from '../form/form-part';
import { isDerived } from '../form/walk-parts';
import { topLeft } from '../grid/cell-range';
import type { FormLayout, PlacedBlock, PlacedCell } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import { cellsInside } from '../rows/find-item';
import { keyOf } from './feed-source';
import { parseLink, type CellLink } from '../formula/link-formula';

/** One item of a list as it stands: taken from other sheets, typed, or empty. */
export interface ListedItem {
  readonly path: ScopePath;
  readonly links: readonly CellLink[];
  /** What somebody typed to know it by. */
  readonly typedKey: string | null;
  readonly isEmpty: boolean;
}

export function listedItems(
  { block, scope, items }: PlacedBlock,
  feed: ItemFeed,
  layout: FormLayout,
  grid: SheetGrid,
): ListedItem[] {
  return items.map((_, item) => {
    const path = [...scope, { block: block.block, item }];
    const inputs = inputsOf(layout, path).map((placed) => ({
      ...placed,
      held: held(placed, grid),
    }));
    const key = inputs.find(
      ({ id, scope: { length } }) => id === feed.key && length === path.length,
    );
    return {
      path,
      links: inputs.flatMap(({ held: { formula } }) => parseLink(formula) ?? []),
      typedKey: key?.held.formula === null ? keyOf(key.held.value) : null,
      isEmpty: !inputs.some(({ held: cell }) => isFilled(cell)),
    };
  });
}

interface PlacedInput extends PlacedCell {
  readonly id: string;
}

function inputsOf(layout: FormLayout, path: ScopePath): PlacedInput[] {
  return cellsInside(layout, path).flatMap((placed) => {
    const field = fieldOf(placed.cell);
    return field && !isDerived(field) ? [{ ...placed, id: field.id }] : [];
  });
}

function held({ range }: PlacedCell, grid: SheetGrid): GridCell {
  const { row, column } = topLeft(range);
  return grid.cellAt(row, column);
}

import { fieldOf } from '../form/form-cell';
import type { Cell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { FormLayout, PlacedBlock, PlacedCell } from './placed';

/** The cells of one field in all items of a block, as one range. */
export interface ItemColumn {
  readonly range: CellRange;
  /** The last cell of the range, where an amount stands in it that does not belong to the block. */
  readonly after: Cell | null;
}

/**
 * The range reaches into the row below the block, so that a row which the user puts in at the end belongs to it; not where the cell
 * that asks stands there: it would add itself. Null where other fields stand between the items.
 */
export function itemColumn(
  { range: rows }: PlacedBlock,
  terms: readonly PlacedCell[],
  asking: CellRange,
  { cells, closing }: FormLayout,
): ItemColumn | null {
  const [first] = terms;
  if (!first) return null;
  const column = first.range.left;
  const inColumn = cells.filter(
    ({ cell, range }) => range.left === column && fieldOf(cell) !== null,
  );
  const hasOthers = inColumn.some(
    (placed) =>
      placed.range.top >= rows.top && placed.range.top <= rows.bottom && !terms.includes(placed),
  );
  if (hasOthers) return null;
  const below = { row: rows.bottom + 1, column };
  const isAsking = asking.top === below.row && asking.left === column;
  const hasAfter = !isAsking && inColumn.some(({ range }) => range.top === below.row);
  const reaches = hasAfter || closing?.top === below.row;
  const bottom = reaches ? below.row : rows.bottom;
  return {
    range: { top: rows.top, left: column, bottom, right: column },
    after: hasAfter ? below : null,
  };
}

import type { CellRange } from '../grid/cell-range';
import type { FormLayout, PlacedCell } from '../layout/placed';

/** A layout of nothing but these cells. */
export function aloneIn(
  layout: FormLayout,
  cells: readonly PlacedCell[],
  range: CellRange,
): FormLayout {
  return {
    ...layout,
    all: range,
    table: range,
    header: null,
    heading: [],
    leftLines: [],
    rightLines: [],
    cells,
    blocks: [],
    closing: null,
    notes: [],
  };
}

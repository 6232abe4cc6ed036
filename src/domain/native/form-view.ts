import type { Cell } from '../grid/cell';
import { fieldOf } from '../form/form-cell';
import { topLeft } from '../grid/cell-range';
import { indexFields, type FieldIndex } from '../layout/field-index';
import type { FormLayout, PlacedCell } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import { seenFrom, type View } from './seen-from';
import { totalsOfLayout, type TotalOver } from './totals-of-layout';

/** A form as the formulas of its conditional formats see it. */
export interface FormView {
  readonly layout: FormLayout;
  readonly fields: FieldIndex;
  /** Whether this layout of the form has such a field there. */
  readonly has: (id: string, scope: ScopePath) => boolean;
  /** Whether the same is asked of another cell in its row. */
  readonly hasBeside: (placed: PlacedCell) => boolean;
  /** How the cells of the form are named while one of them is looked at. */
  readonly view: (placed: PlacedCell) => View;
  /** What is calculated from a cell. */
  readonly totalsOver: (placed: PlacedCell) => readonly TotalOver[];
}

export function formView(layout: FormLayout, first: Cell): FormView {
  const fields = indexFields(layout);
  const totals = totalsOfLayout(layout, fields);
  return {
    layout,
    fields,
    has: (id, scope) => fields.findCell(id, scope) !== null,
    hasBeside: ({ cell, range }) =>
      layout.cells.some(
        (other) =>
          other.range.top === range.top &&
          other.range.left !== range.left &&
          fieldOf(other.cell)?.id === fieldOf(cell)?.id,
      ),
    view: ({ range }) => seenFrom(first, topLeft(range)),
    totalsOver: (placed) => totals.get(placed) ?? [],
  };
}

import type { Cell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { indexFields, type FieldIndex } from '../plan/field-index';
import type { FormLayout, PlacedCell, ScopePath } from '../plan/placed';
import { seenFrom, type View } from './seen-from';

/** A form as the formulas of its conditional formats see it. */
export interface FormView {
  readonly layout: FormLayout;
  readonly fields: FieldIndex;
  /** Whether this layout of the form has such a field there. */
  readonly has: (id: string, scope: ScopePath) => boolean;
  /** How the cells of the form are named while one of them is looked at. */
  readonly view: (placed: PlacedCell) => View;
}

export function formView(layout: FormLayout, first: Cell): FormView {
  const fields = indexFields(layout);
  return {
    layout,
    fields,
    has: (id, scope) => fields.findCell(id, scope) !== null,
    view: ({ range }) => seenFrom(first, topLeft(range)),
  };
}

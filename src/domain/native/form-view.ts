import { fieldOf } from '../form/form-cell';
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
  const ids = new Set(
    layout.cells.flatMap(({ cell, scope }) => {
      const field = fieldOf(cell);
      return field ? [`${JSON.stringify(scope)}${field.id}`] : [];
    }),
  );
  return {
    layout,
    fields: indexFields(layout),
    has: (id, scope) =>
      Array.from({ length: scope.length + 1 }, (_, depth) => scope.slice(0, depth)).some((around) =>
        ids.has(`${JSON.stringify(around)}${id}`),
      ),
    view: ({ range }) => seenFrom(first, topLeft(range)),
  };
}

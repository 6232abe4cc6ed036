import { fieldOf } from '../form/form-cell';
import type { InputField } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import type { FormLayout, PlacedCell } from '../layout/placed';
import { placeKey } from './figure-paths';

/** A cell that somebody types in, and the field it is of. */
export interface InputCell {
  readonly placed: PlacedCell;
  readonly field: InputField;
}

/** The cells of a form that somebody types in, by their items and their fields. */
export function inputCells({ cells }: FormLayout): ReadonlyMap<string, InputCell> {
  return new Map(
    cells.flatMap((placed): [string, InputCell][] => {
      const field = fieldOf(placed.cell);
      return field && !isDerived(field)
        ? [[placeKey(placed.scope, field.id), { placed, field }]]
        : [];
    }),
  );
}

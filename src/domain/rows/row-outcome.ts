import type { FormDefinition } from '../form/form-definition';
import type { FormReading } from '../read/form-reading';
import type { SheetGrid } from '../grid/sheet-grid';
import type { RowRefusal } from './row-command';
import type { RowPlan } from './row-plan';
import type { SheetLayout } from './sheet-layout';

/** A form on a sheet, as it was read just now. */
export interface FormOnSheet {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly grid: SheetGrid;
  readonly reading: FormReading;
  /** The rows of the sheet that are out of sight, where that is known. */
  readonly hidden?: ReadonlySet<number>;
}

/** A form on a sheet, and every cell of it in its place. */
export interface PlacedForm extends FormOnSheet {
  readonly on: SheetLayout;
}

export type RowOutcome =
  | { readonly kind: 'planned'; readonly plan: RowPlan }
  | { readonly kind: 'refused'; readonly refusal: RowRefusal };

export function refused(refusal: RowRefusal): RowOutcome {
  return { kind: 'refused', refusal };
}

import type { Cell } from '../../../src/domain/grid/cell';
import type { CellRange } from '../../../src/domain/grid/cell-range';
import type { RowCommand } from '../../../src/domain/rows/row-command';
import type { Axis } from '../move-references';
import type { TypedContent } from './typed-content';

/** One thing that a user does to a sheet. What Excel would refuse is not done. */
export type Operation =
  | { readonly kind: 'type'; readonly at: Cell; readonly content: TypedContent }
  | {
      readonly kind: 'paste';
      readonly at: Cell;
      readonly rows: readonly (readonly TypedContent[])[];
    }
  | { readonly kind: 'copy' | 'fillDown'; readonly from: CellRange; readonly to: CellRange }
  | { readonly kind: 'clear'; readonly area: CellRange }
  | {
      readonly kind: 'insert' | 'delete';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
    }
  /** Rows by what stands in one of their columns. */
  | { readonly kind: 'sort'; readonly area: CellRange; readonly column: number }
  | { readonly kind: 'rename'; readonly name: string }
  /** To go on with the copy. */
  | { readonly kind: 'copySheet' }
  | { readonly kind: 'deleteNames' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** A command of ours on the rows of the form. */
  | { readonly kind: 'command'; readonly command: RowCommand };

export type OperationKind = Operation['kind'];

import type { ScopePath } from '../plan/placed';

/** What can be done with one item of a block. Items are counted as they stand on the sheet, empty ones too. */
export interface RowCommand {
  readonly kind: 'add' | 'duplicate' | 'delete' | 'moveUp' | 'moveDown';
  /** The item the user is at; a new one comes below it. */
  readonly at: ScopePath;
}

/** Why the rows of a form are left alone. */
export type RowRefusal =
  /** Rows or columns of the form are not where its shape needs them: that comes first. */
  | { readonly kind: 'shapeChanged' }
  /** There is no such item (any more). */
  | { readonly kind: 'noItem' }
  /** The item is the first or the last already. */
  | { readonly kind: 'atTheEnd' }
  /** Beside the rows that would go, something stands that is not part of the form. */
  | { readonly kind: 'contentBeside'; readonly at: string };

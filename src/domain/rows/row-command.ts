import type { ScopePath } from '../form/scope-path';

/** What can be done with one item of a block. Items are counted as they stand on the sheet, empty ones too. */
export interface RowCommand {
  readonly kind: 'add' | 'duplicate' | 'delete' | 'moveUp' | 'moveDown';
  /** The item the user is at; new ones come below it. */
  readonly at: ScopePath;
  /** How many are added, or how often it is copied; once where nothing is said. */
  readonly count?: number;
}

/** More at once is nothing that a form of this kind has. */
export const mostItemsAtOnce = 200;

/** Why the rows of a form are left alone. */
export type RowRefusal =
  /** Rows or columns of the form are not where its shape needs them: that comes first. */
  | { readonly kind: 'shapeChanged' }
  /** There is no such item (any more). */
  | { readonly kind: 'noItem' }
  /** The item is the first or the last already. */
  | { readonly kind: 'atTheEnd' }
  /** What it would change places with is hidden, or some of its rows are. */
  | { readonly kind: 'hiddenRows' }
  /** Beside the rows that would go, something stands that is not part of the form. */
  | { readonly kind: 'contentBeside'; readonly at: string };

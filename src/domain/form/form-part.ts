import type { FormCell } from './form-cell';
import type { Words } from './words';

/** A stretch of a table, read like the rows of a printed one: a cell stands in the first place that nothing reaches into. */
export type FormPart = FormRow | FormGroup | FormBlock | FormBeside;

export interface FormRow {
  readonly row: readonly FormCell[];
}

/** Rows that belong together, with cells at their left that are as high as all of them. */
export interface FormGroup {
  readonly lead: readonly FormCell[];
  readonly parts: readonly FormPart[];
}

/** Rows that repeat. Every item is a scope of its own. */
export interface FormBlock {
  readonly block: string;
  /** What one item is called. */
  readonly item: Words;
  /** How many empty items a new form offers; at least one. */
  readonly offered?: number;
  /** Cells at the left that are as high as the whole item. */
  readonly lead?: readonly FormCell[];
  readonly parts: readonly FormPart[];
  /** How a row is known to begin an item, for items whose first row is followed by rows of a block inside. */
  readonly begins?: ItemBegin;
  /** Another form that says of one item what it says here: each of its instances in the workbook can fill one. */
  readonly fedBy?: ItemFeed;
}

/** Blocks side by side: each item of each is one row, and the longest says how high they are. */
export interface FormBeside {
  readonly beside: readonly FormBlock[];
}

/** All that is said must hold. */
export interface ItemBegin {
  /** Fields of the item that are filled, and fields of the rows inside that are empty. */
  readonly filled?: readonly string[];
  readonly blank?: readonly string[];
  /** A regular expression that the text of a field matches. */
  readonly matches?: { readonly field: string; readonly pattern: string };
}

export interface ItemFeed {
  /** The id of that form, of whatever pack. */
  readonly form: string;
  /** The field of the item by which it is known: two items that say the same there are one. */
  readonly key: string;
  /** By fields of the item, the fields of that form which they are taken from. */
  readonly fields: Readonly<Record<string, string>>;
}

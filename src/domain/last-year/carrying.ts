import type { FieldKind } from '../form/form-field';
import type { CodesNamedRule } from '../check/cross/list-rule';

/** What of a form stays from one year to the next, as data. */
export interface Carrying {
  /** Words and codes; figures of a year are typed anew. */
  readonly kinds: readonly FieldKind[];
  /** Fields that are given out anew each year, by their forms. */
  readonly givenAnew: Readonly<Record<string, readonly string[]>>;
  /** A regular expression for an indicator value that is an amount of its year. */
  readonly money: string;
  /** A regular expression for an indicator value that does not say what it counts. */
  readonly withoutUnit: string;
  /** What a row of totals is called: as an item of a list it is none. */
  readonly totals: readonly string[];
  readonly replaced: readonly ReplacedForm[];
  /** The lists whose items are codes with names of their own years. */
  readonly codes: readonly CodesNamedRule[];
}

/** A form that took the place of another: each item of a block of the old one becomes a form. */
export interface ReplacedForm {
  readonly from: string;
  readonly to: string;
  readonly each: string;
  readonly fields: readonly ReplacedField[];
  /** Rows of a block inside, which go to blocks by what they say. */
  readonly rows?: ReplacedRows;
}

export interface ReplacedField {
  readonly from: string;
  readonly to: string;
  /** Where it becomes the first item of a block. */
  readonly block?: string;
  /** A regular expression for what is left out at its beginning. */
  readonly without?: string;
}

export interface ReplacedRows {
  readonly block: string;
  readonly from: string;
  readonly to: string;
  /** The first pattern that is found in it says the block. */
  readonly blocks: readonly { readonly pattern: string; readonly block: string }[];
}

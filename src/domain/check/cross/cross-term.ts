import type { Words } from '../../form/words';

/** A figure of a form that stands outside of its blocks, or of items added up. */
export interface CrossTerm {
  readonly form: string;
  readonly field: string;
  /** Fields beside it that are added to it. */
  readonly and?: readonly string[];
  /** There is a form for each project: the figures of all are added. Otherwise nobody knows which of several is meant. */
  readonly ofAll?: true;
  /** The field is in the items of a block; only those count whose code begins like this, and all where nothing is said. */
  readonly items?: {
    readonly block: string;
    readonly code?: readonly string[];
    readonly begins?: readonly string[];
  };
  /** Where no item is added up nothing is said: the code may be written otherwise. */
  readonly isNeeded?: true;
  /** What is added up is called: 各行「合计」之和. */
  readonly called?: Words;
}

/** The items of a block in the forms of a kind, or the forms themselves where there is one for each project. */
export interface CrossList {
  readonly form: string;
  readonly block?: string;
  /** What an item is known by: the texts of these fields, one behind the other. */
  readonly key: readonly string[];
  readonly name?: string;
  readonly amount?: string;
  /** It is known instead by all that was typed into it but for these fields, where that are so many values, with an amount among them. */
  readonly content?: {
    readonly except: readonly string[];
    readonly least: number;
    /** An item of words need not have an amount. */
    readonly ofWords?: true;
  };
}

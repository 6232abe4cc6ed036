import type { ItemFieldName } from './item-field';

/**
 * How a derived field comes from others. A name means a field of the same scope, or of the nearest scope around it. In `total`,
 * `items.amount` means that field of all items of a block.
 */
export type Formula =
  | { readonly add: readonly string[] }
  /** The first less the second. */
  | { readonly subtract: readonly [string, string] }
  | { readonly multiply: readonly [string, string] }
  /** How much the second is more than the first, as a share of the first; empty where the first is 0. */
  | { readonly growth: readonly [string, string] }
  | ShareFormula
  | TotalFormula
  | JoinFormula
  | WhileZeroFormula;

/** What a field is of another, or, as `items.amount`, of the sum of that field over the items of a block; empty where that is 0. */
export interface ShareFormula {
  readonly share: string;
  readonly of: string;
}

/** The sum of a field over the items of a block. */
export interface TotalFormula {
  readonly total: ItemFieldName;
  /** The fields of the code that the items are known by: one whose code others begin with holds them already. */
  readonly codes?: readonly string[];
}

/** A text out of words, fields, and how manieth a field is among those of the items of its block. */
export interface JoinFormula {
  readonly join: readonly (string | { readonly field: string } | { readonly ordinal: string })[];
}

/** A text that is there while a field is 0 or empty. */
export interface WhileZeroFormula {
  readonly whileZero: string;
  readonly text: string;
}

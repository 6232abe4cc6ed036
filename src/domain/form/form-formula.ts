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
  | { readonly total: string }
  /** A text out of words and fields. */
  | { readonly join: readonly (string | { readonly field: string })[] };

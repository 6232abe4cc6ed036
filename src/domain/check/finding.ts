import type { SheetAddress } from '../grid/sheet-address';
import type { Fen } from '../money/fen';
import type { Span } from '../statement/span';

/** A rule that does not hold, as plain data: the sentence is made later, in the user's language. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  /** What is wrong, by the name of the sentence that says it. */
  readonly says: string;
  readonly params: Readonly<Record<string, FindingParam>>;
  /** The cell that is wrong first, then those it disagrees with. */
  readonly at: readonly [string, ...string[]];
  /** Cells of other sheets that it disagrees with. */
  readonly elsewhere?: readonly SheetAddress[];
  /** Of a text the words that are wrong, in its first cell. */
  readonly words?: Span;
  readonly fix: Fix | null;
  /** It would hold if all cells below it that calculate themselves said what they should: it is wrong because one of them is. */
  readonly isConsequence?: boolean;
}

export type FindingParam =
  /** The cell is named behind the words. */
  | { readonly text: string; readonly cell?: SheetAddress }
  | { readonly amount: Fen }
  | { readonly share: number }
  | { readonly number: number };

/** What is to stand in the cell instead. */
export interface Fix {
  readonly at: string;
  readonly value: string | number;
  /** Instead of these words of the cell's text only. */
  readonly within?: Span & { readonly was: string };
  /** A share of 1: shown and formatted as a percentage. */
  readonly isShare?: boolean;
  /** Whether the value is a formula: =0次 is none. */
  readonly isFormula?: boolean;
}

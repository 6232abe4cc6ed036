import type { SheetAddress } from '../grid/sheet-address';
import type { Words } from '../form/words';
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
  /** Of a text by how much those cells are more than it says, in 分. */
  readonly excess?: number;
  /** Of a text the words that are wrong, in its first cell. */
  readonly words?: Span;
  readonly fix: Fix | null;
  /** Nobody can say what belongs there before the form has its shape again. */
  readonly isShapeLost?: boolean;
  /** It would hold if all cells below it that calculate themselves said what they should: it is wrong because one of them is. */
  readonly isConsequence?: boolean;
}

export type FindingParam =
  /** As it stands somewhere: in a cell, on a form, in a text. */
  | { readonly text: string }
  /** What no cell says: it is said in the language of the sentence. */
  | { readonly words: Words }
  /** Several such texts; a sentence that speaks of their names has each in quotation marks. */
  | { readonly list: readonly string[]; readonly areNames?: true }
  | { readonly totals: readonly NamedCells[] }
  /** Cells of the sheet of the finding, or their places in a document. */
  | { readonly cells: readonly string[] }
  | { readonly figure: NamedFigure }
  /** Of a total that shows an error what it should be. */
  | { readonly amount: Fen; readonly shows?: ShownError }
  | { readonly share: number }
  | { readonly number: number };

/** What a formula shows instead of its amount. */
export interface ShownError {
  readonly error: string;
  /** The cells below it that hold text; none where it is another error. */
  readonly texts: readonly string[];
}

/** Cells of the sheet of the finding that have one name, or their places in a document. */
export interface NamedCells {
  readonly name: string;
  readonly cells: readonly string[];
}

/** A figure by its name and where it stands. */
export interface NamedFigure {
  /** What its form is called where that is another than the one it is told at. */
  readonly form: Words | null;
  /** Null where the whole form is meant. */
  readonly name: string | Words | null;
  /** Of how many forms it is the sum; 1 of a single one. */
  readonly forms: number;
  /** On a sheet, or a place in a document; null where no single cell is meant. */
  readonly at: SheetAddress | string | null;
}

/** What is to stand in the cell instead. */
export interface Fix {
  readonly at: string;
  readonly value: string | number;
  /** Instead of these words of the cell's text only. */
  readonly within?: Span & { readonly was: string };
  /** What the cell says now, where the finding is about a part of it. */
  readonly was?: string;
  /** A share of 1: shown and formatted as a percentage. */
  readonly isShare?: boolean;
  /** Whether the value is a formula: =0次 is none. */
  readonly isFormula?: boolean;
}

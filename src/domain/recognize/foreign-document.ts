import type { GridCell } from '../grid/sheet-grid';

/** A document that somebody else made, as far as it is read: its paragraphs and tables in their order. */
export interface ForeignDocument {
  readonly blocks: readonly ForeignBlock[];
}

export type ForeignBlock = ForeignParagraph | ForeignTable;

export interface ForeignParagraph {
  readonly kind: 'paragraph';
  /** ¶12 in a document, L12 in a text, 表!A1 on a sheet. */
  readonly at: string;
  /** With the number that a list gives it. */
  readonly text: string;
  /** 1 for a chapter; null for what is no heading. */
  readonly level: number | null;
}

export interface ForeignTable {
  readonly kind: 'table';
  /** T3 in a document; L12 in a text, 表!A1 on a sheet: where it begins. */
  readonly at: string;
  readonly rows: readonly ForeignRow[];
  /** How many columns its grid has. */
  readonly width: number;
  /** What came out of a conversion does not say which cells were merged. */
  readonly areSpansKnown: boolean;
}

export interface ForeignRow {
  /** From left to right, those too that go on from above. */
  readonly cells: readonly ForeignCell[];
}

export interface ForeignCell {
  /** T3!B4 in a document, the line in a text, 表!B4 on a sheet. */
  readonly at: string;
  readonly text: string;
  /** In the grid of the table, counted from zero. */
  readonly column: number;
  readonly columns: number;
  /** The cell above reaches into it. */
  readonly isBelow: boolean;
  /** What a sheet holds there; absent where the text is all there is. */
  readonly held?: GridCell;
}

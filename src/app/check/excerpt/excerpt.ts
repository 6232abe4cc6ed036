/** What stands at a finding in a file that is not open: enough of it to see what is meant. */
export type Excerpt = SentenceExcerpt | TableExcerpt;

/** A sentence with the words that are meant. */
export interface SentenceExcerpt {
  readonly kind: 'sentence';
  readonly before: string;
  /** Empty where the whole paragraph is meant. */
  readonly words: string;
  readonly after: string;
}

/** Some rows and columns of a table, by their numbers and letters. */
export interface TableExcerpt {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly ExcerptRow[];
}

export interface ExcerptRow {
  readonly number: number;
  /** Rows above it are left out. */
  readonly isAfterGap: boolean;
  readonly cells: readonly ExcerptCell[];
}

export interface ExcerptCell {
  readonly text: string;
  /** Over how many of the columns shown. */
  readonly columns: number;
  /** It is the cell that is meant. */
  readonly isMeant: boolean;
}

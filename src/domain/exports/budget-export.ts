import type { Fen } from '../money/fen';
import type { SheetGrid } from '../grid/sheet-grid';
import type { TableOwner } from './table-owner';
import type { Attributes } from './export-words';

/** A table that a budget system gave out, wherever it was read from. */
export interface ExportTable {
  /** What it is called: its sheet, or the file. */
  readonly name: string;
  readonly grid: SheetGrid;
  /** 表!A5 on a sheet, L5 in a text. */
  readonly placeOf: (row: number, column: number) => string;
}

/** One amount of an export, with all that its row and its column say of it. */
export interface ExportEntry {
  readonly at: string;
  readonly fen: Fen;
  readonly attributes: Attributes;
}

export interface ExportReading {
  /** What the table is called, and what stands above its heads. */
  readonly name: string;
  readonly title: string;
  /** Whose a line above it or its name says it is; null where neither does. */
  readonly owner: TableOwner | null;
  readonly entries: readonly ExportEntry[];
  /** The heads of the columns that were understood, and of those that were not. */
  readonly columns: { readonly understood: readonly string[]; readonly unused: readonly string[] };
  /** What the amounts are in. */
  readonly unit: string;
  /** How many rows were totals of others, and were not counted. */
  readonly totals: number;
  readonly left: readonly LeftRow[];
  readonly differences: readonly TotalDifference[];
}

/** A row, or an amount of one, that is in no sum. */
export interface LeftRow {
  readonly at: string;
  readonly words: string;
  /** Null where the amount is what could not be read. */
  readonly fen: Fen | null;
  readonly why: LeftRowReason;
  /** What the rows beside it add up to, where that is why. */
  readonly beside?: Fen;
  /** The row that it says the same as, where that is why. */
  readonly like?: string;
  /** What counts where somebody says that it is a row of its own. */
  readonly entries?: readonly ExportEntry[];
}

export type LeftRowReason =
  /** The cell holds no amount. */
  | 'unreadable'
  /** Amounts in a column that has no head. */
  | 'noColumnHead'
  /** A code of another shape than its classification has. */
  | 'badCode'
  /** It does not say what it is for, and is no total of other rows. */
  | 'unclear'
  /** What is said to be a part of an amount is none of it; all of the amount counts. */
  | 'notPart'
  /** Two columns say of one amount how much is of a kind, and differ. */
  | 'twoParts'
  /** Cells of its row seem to have moved, so that nobody knows for certain what they are. */
  | 'shifted'
  /** It says less than rows beside it and is not their sum: a total that is wrong, or a row of its own. */
  | 'perhapsTotal'
  /** It says whose it is and nothing else, and is the sum of rows beside it: their total, or as much by chance. */
  | 'sumOfOthers'
  /** It says the same as a row before it in all its cells: exported twice, or as much by chance. */
  | 'sameRow'
  /** A whole table: another one has the same sum and counts. */
  | 'sameSum'
  /** It is of another budget year. */
  | 'otherYear'
  /** A whole table: another one of its form is the department's own, and this one of somebody else. */
  | 'otherUnit'
  /** A whole table: each amount of it is in another one. */
  | 'inOther'
  /** A whole table: a list of what is bought, which is a part of what is spent. */
  | 'partList'
  /** Its amounts are in another unit of money than the table. */
  | 'otherMoney'
  /** Another table on the same sheet, with heads of its own or in another unit of money. */
  | 'otherTable'
  /** The layout of the form has no place for it. */
  | 'noField';

/** A total of an export says something else than what it is the total of. */
export interface TotalDifference {
  readonly at: string;
  readonly words: string;
  readonly said: Fen;
  readonly sum: Fen;
}

export type ExportOutcome =
  | { readonly kind: 'read'; readonly reading: ExportReading }
  /** No row was found that heads such a table. */
  | { readonly kind: 'noHead' }
  /** Its heads are those of such a table, and no amount stands below them. */
  | { readonly kind: 'noAmounts' }
  /** Nothing says what the amounts are in. */
  | { readonly kind: 'unitOpen' }
  /** Several columns could be the amount: 一上数, 二上数. */
  | { readonly kind: 'amountOpen'; readonly heads: readonly string[] };

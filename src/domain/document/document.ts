import type { LineWeight, PlannedFont } from '../plan/sheet-plan';

/** A disclosure ready to be printed, described without saying what writes it. Lengths in points. */
export interface DisclosureDocument {
  readonly title: string;
  /** What the cover says below the title: the department, the year. */
  readonly cover: readonly string[];
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock = DocumentHeading | DocumentParagraph | DocumentForm;

export interface DocumentHeading {
  readonly kind: 'heading';
  /** 1 for a chapter, 2 for one inside it. */
  readonly level: number;
  readonly runs: readonly DocumentRun[];
}

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly DocumentRun[];
}

export interface DocumentRun {
  readonly text: string;
  /** Stands for what nobody said yet: it is to be seen before somebody publishes it. */
  readonly isGap: boolean;
}

/** A form as it is printed: its titles, its table and its notes. */
export interface DocumentForm {
  readonly kind: 'form';
  readonly formId: string;
  /** Whether somebody filled it in; where nothing is said, nobody asked. */
  readonly isFilled?: boolean;
  /** Whether it is the form of a project and nobody wrote anything into it, not even which. */
  readonly isBlankProject?: boolean;
  /** What the table of contents calls it, where it is one of a chapter that is nothing but forms. */
  readonly entry?: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Above the table. */
  readonly lines: readonly DocumentLine[];
  readonly table: DocumentTable;
  readonly notes: readonly DocumentLine[];
}

/** One text, or one at the left and one at the right. */
export interface DocumentLine {
  readonly texts: readonly DocumentText[];
}

export interface DocumentText {
  readonly text: string;
  readonly font: PlannedFont;
  readonly horizontal: 'left' | 'center' | 'right';
}

export interface DocumentTable {
  readonly columns: readonly number[];
  /** How many rows from the top are printed again on every page. */
  readonly headerRows: number;
  readonly rows: readonly DocumentRow[];
  readonly lines: { readonly outside: LineWeight; readonly inside: LineWeight };
}

export interface DocumentRow {
  readonly height: number;
  /** Whether it only names what the columns below it hold: it is printed on the page of the first of them. */
  readonly isHead?: boolean;
  /** Without those that a cell from the left or from above covers. */
  readonly cells: readonly DocumentCell[];
}

export interface DocumentCell extends DocumentText {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

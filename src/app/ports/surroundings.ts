import type { Cell } from '../../domain/grid/cell';
import type { NotesPlace } from './notes';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export type CellContents = readonly (readonly unknown[])[];

/** The cells that begin at the active one, as many as were asked for. */
export interface SelectedPlace {
  readonly sheet: string;
  readonly sheetId: string;
  readonly origin: Cell;
  readonly isProtected: boolean;
  /** What the cells hold, row by row, an empty text where they are blank; null where the sheet ends before. */
  readonly contents: CellContents | null;
  /** The merged areas that the cells reach into. */
  readonly merged: readonly string[];
  /** The tables of Excel that do: no cells can be merged in one, and it puts words of its own into its heads. */
  readonly tables: readonly string[];
}

export interface Surroundings extends NotesPlace {
  readonly sheets: readonly string[];
  /** The defined names of the workbook. */
  readonly names: readonly string[];
  /** Null where it was not asked for. */
  readonly selection: SelectedPlace | null;
}

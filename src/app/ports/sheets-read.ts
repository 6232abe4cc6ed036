import type { Cell } from '../../domain/grid/cell';
import type { CellRange } from '../../domain/grid/cell-range';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { LooksNow, NativeRulesNow } from '../../domain/repair/sheet-now';
import type { PageNow } from '../../domain/unit/column-steps';
import type { DefinedName } from './names';
import type { NotesPlace } from './notes';

export interface FormSheet {
  /** Unlike the name it never changes. */
  readonly id: string;
  readonly grid: SheetGrid;
  readonly isProtected: boolean;
  /** The defined names of whole forms and where they lie. */
  readonly marks: readonly { readonly name: string; readonly region: CellRange }[];
}

export interface ActiveSheet extends FormSheet {
  readonly selected: Cell;
  /** Whether this Excel can say which cells are merged: the grid has none where it cannot. */
  readonly knowsMerges: boolean;
}

/** What the user has selected: A1, or A1:B2. */
export interface SelectedCells {
  readonly sheetId: string;
  readonly address: string;
}

export interface SheetsRequest {
  /** All sheets, those on which a name of a form lies, or the one with that id. */
  readonly of: 'all' | 'marked' | { readonly sheetId: string };
  /** Number formats and what Excel watches by itself too, and merged cells in any case: an Excel that cannot say what is merged is refused. */
  readonly withFormats?: boolean;
  /** What is printed of the sheets and how wide their columns are, too. */
  readonly withPages?: boolean;
  /** Called before each request that reads cells, and once when all are read. */
  readonly onProgress?: (progress: SheetsProgress) => void;
}

export interface SheetsProgress {
  readonly done: number;
  readonly total: number;
}

/** How the workbook was calculated when it was read. */
export interface CalculatedHow {
  /** Only when the user says so: results may be older than what they are made of. */
  readonly isByHand: boolean;
}

export interface WholeSheet {
  /** Unlike the name it never changes. */
  readonly id: string;
  readonly grid: SheetGrid;
  /** The number format of a cell; null outside of what is used, and where formats were not asked for. */
  formatAt(row: number, column: number): string | null;
  /** Null where formats were not asked for. */
  readonly native: NativeRulesNow | null;
  /** Null where formats were not asked for, and of a sheet with more rows than any form has. */
  readonly looks: LooksNow | null;
  /** Only where pages were asked for. */
  readonly page?: PageNow | undefined;
  /** In points; null below the rows whose heights were asked for. */
  readonly heightAt?: ((row: number) => number | null) | undefined;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
}

export interface Grids extends CalculatedHow {
  /** Null for one that is no longer there. */
  readonly sheets: readonly (WholeSheet | null)[];
}

export interface SheetsReading extends CalculatedHow {
  readonly sheets: readonly WholeSheet[];
  readonly names: readonly DefinedName[];
  readonly notes: string | null;
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
}

export interface NamedSheets extends NotesPlace {
  /** Null for one that is no longer there. */
  readonly sheets: readonly (WholeSheet | null)[];
  readonly names: readonly DefinedName[];
}

import type { Cell } from '../domain/grid/cell';
import type { CellRange } from '../domain/grid/cell-range';
import type { Fen } from '../domain/money/fen';
import type { MoneyUnit } from '../domain/money/money-unit';
import type { SheetPlan } from '../domain/plan/sheet-plan';
import type { SheetGrid } from '../domain/grid/sheet-grid';
import type { LooksNow, NativeRulesNow } from '../domain/repair/sheet-now';
import type { PageNow } from '../domain/unit/column-steps';
import type { RowPlan, RowStep } from '../domain/rows/row-plan';

/** The workbook the user works in. All its promises reject with a WorkbookError. */
export interface WorkbookPort {
  /** What an insertion has to know beforehand, in one request. With a size: also about the cells from the selection on. */
  look(size: Size | null): Promise<Surroundings>;
  /**
   * Makes the batch of a form that is likely to be inserted there, so that `writeForm` with the same plan and place has only to send
   * it. Nothing is written.
   * @throws WorkbookError where the workbook could not take it.
   */
  queueForm(plan: SheetPlan, place: FormPlace): void;
  /** Writes a form in one batch, which is one step to undo but for the notes, and shows it where that is asked for. */
  writeForm(plan: SheetPlan, place: FormPlace, beside?: Beside): Promise<void>;
  /** What earlier commands noted in the workbook, and its names, which say what of it was undone. */
  readNotes(): Promise<NotesHere>;
  /** The forms that are marked in the workbook, with what their cells hold, and what is noted. */
  readForms(): Promise<MarkedForms>;
  /** Writes texts into cells, a name that says so and the notes in one batch, which is one step to undo but for the notes. */
  writeTexts(texts: readonly SheetTexts[], notes: string, name: string | null): Promise<void>;
  /** Writes the notes, and changes names of the workbook, in one batch: one step to undo but for the notes. */
  writeNotes(notes: string, names: NameChanges): Promise<void>;
  /** The sheet in front: what it holds, which cell the user is at, which names of forms lie on it. */
  readActiveSheet(): Promise<ActiveSheet>;
  /** Sheets with what they hold, and the names of the workbook. */
  readSheets(request: SheetsRequest): Promise<SheetsReading>;
  /** Calculates what changed since it was calculated last. Writes nothing, and is no step to undo. */
  recalculate(): Promise<void>;
  /** Shows the sheet and selects a cell of it. */
  showCell(sheetId: string, address: string): Promise<void>;
  /** Does the steps on that sheet in one batch, which is one step to undo. */
  writeRows(sheetId: string, plan: RowPlan): Promise<void>;
  /** Does the steps on all these sheets in one batch, which is one step to undo but for the notes. */
  writeSheets(changes: readonly SheetChange[], beside?: Beside): Promise<void>;
  /** Deletes sheets. Excel forgets with them all that could be undone: only when the user said so. */
  removeSheets(names: readonly string[]): Promise<void>;
  /** Those of the sheets that are there. */
  sheetsThere(names: readonly string[]): Promise<readonly string[]>;
  /** Calls back with all totals of our forms, at once and after every change; resolves to a stop function. */
  followTotals(listener: (report: TotalsReport) => void): Promise<() => Promise<void>>;
  /** Calls back with the selected cells, at once and whenever others are; resolves to a stop function. */
  followSelection(onSelect: (cells: SelectedCells) => void): Promise<() => Promise<void>>;
  /** Those sheets as they stand now, in one request. For sheets whose size is known. */
  readGrids(sheetIds: readonly string[]): Promise<Grids>;
  /** Those sheets with the names of the workbook and its notes, in one request: what a command looks at before it writes. Of so many rows their heights too. */
  readNamedSheets(sheetIds: readonly string[], rows?: number): Promise<NamedSheets>;
  /** Calls back whenever Excel has calculated a sheet; resolves to a stop function. */
  followCalculated(onCalculated: () => void): Promise<() => Promise<void>>;
  /** Calls back after every change; resolves to a stop function. */
  followSheets(onChange: (change: SheetEvent) => void): Promise<() => Promise<void>>;
  /** Tells those who follow of sheets that were renamed, where Excel does not by itself. */
  lookForRenames(): Promise<void>;
  /** Selects the cell a total stands in now, or a form begins in, wherever it was when it was read. */
  showTotal(total: MarkedPlace): Promise<void>;
}

/** What the user has selected: A1, or A1:B2. */
export interface SelectedCells {
  readonly sheetId: string;
  readonly address: string;
}

export interface ActiveSheet extends FormSheet {
  readonly selected: Cell;
  /** Whether this Excel can say which cells are merged: the grid has none where it cannot. */
  readonly knowsMerges: boolean;
}

export interface FormSheet {
  /** Unlike the name it never changes. */
  readonly id: string;
  readonly grid: SheetGrid;
  readonly isProtected: boolean;
  /** The defined names of whole forms and where they lie. */
  readonly marks: readonly { readonly name: string; readonly region: CellRange }[];
}

/** What is done to one of several sheets. */
export interface SheetChange {
  readonly sheetId: string;
  readonly steps: readonly RowStep[];
}

/** Something happened on a sheet. */
export interface SheetEvent {
  /** Null where sheets came or went. */
  readonly sheetId: string | null;
  /** Where contents of cells were edited; null where anything may have changed, as where rows came or went. */
  readonly edited: CellRange | null;
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

/** A defined name: of the workbook, or of the sheet with that id. */
export interface DefinedName {
  readonly name: string;
  readonly sheetId: string | null;
  /** ='表 1'!$A$1:$B$2 */
  readonly refersTo: string;
}

export interface NameChanges {
  readonly add: readonly Pick<DefinedName, 'name' | 'refersTo'>[];
  readonly remove: readonly string[];
}

/** Where notes are found, for the command that changes them. */
export interface NotesPlace {
  readonly notes: string | null;
  /** The ids of the parts of our namespace. */
  readonly noteParts: readonly string[];
}

export interface NamedSheets extends NotesPlace {
  /** Null for one that is no longer there. */
  readonly sheets: readonly (WholeSheet | null)[];
  readonly names: readonly DefinedName[];
}

/** What is written into the workbook together with cells. */
export interface Beside {
  readonly notes: string;
  readonly noteParts: readonly string[];
  readonly names: readonly NameValue[];
}

/** A name of the workbook that is to mean this, whether it was there or not. */
export interface NameValue extends Pick<DefinedName, 'name' | 'refersTo'> {
  readonly isNew: boolean;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Surroundings extends NotesPlace {
  readonly sheets: readonly string[];
  /** The defined names of the workbook. */
  readonly names: readonly string[];
  /** Null where it was not asked for. */
  readonly selection: SelectedPlace | null;
}

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

export type CellContents = readonly (readonly unknown[])[];

/** Where a form goes, and how its marks are numbered. */
export interface FormPlace {
  readonly sheet: string;
  readonly instance: number;
  /** On a sheet of its own, which is added; else on one that is there, without touching anything around the form. */
  readonly isNewSheet: boolean;
  /** Whether its first cell to fill is selected. */
  readonly isShown: boolean;
}

export interface NotesHere {
  /** As they stand in the workbook; null where nothing is noted. */
  readonly notes: string | null;
  /** The defined names of the workbook. */
  readonly names: readonly string[];
}

export interface MarkedForms extends NotesHere {
  readonly forms: readonly MarkedForm[];
}

export interface MarkedForm {
  /** The defined name of the whole form. */
  readonly mark: string;
  readonly sheet: string;
  readonly origin: Cell;
  readonly isProtected: boolean;
  /** As the formula bar shows them. */
  readonly contents: CellContents;
}

export interface SheetTexts {
  readonly sheet: string;
  readonly texts: readonly CellText[];
}

export interface CellText {
  readonly address: string;
  readonly before: string;
  readonly text: string;
}

export interface TotalsReport {
  readonly totals: readonly FormTotal[];
  /** Every form that is marked in the workbook, whether it has totals or not. */
  readonly forms: readonly StandingForm[];
  /** False while the workbook cannot be read: the totals are those that were read last. */
  readonly isCurrent: boolean;
}

/** What is found again by its mark. */
export interface MarkedPlace {
  readonly sheet: string;
  readonly address: string;
  /** It stays true when sheet or cell are renamed or moved. */
  readonly mark: MarkPlace;
}

/** A form that stands in the workbook: where it begins, and the mark of the whole of it. */
export interface StandingForm extends MarkedPlace {
  readonly packId: string;
  readonly formId: string;
}

/** What a form in the workbook adds up to. */
export interface FormTotal extends MarkedPlace {
  readonly formId: string;
  /** What it is called on the form. */
  readonly label: string;
  /** Null where the cell holds no number. */
  readonly amount: Fen | null;
  readonly unit: MoneyUnit;
}

/** Where a defined name of ours is found. A copy of a sheet has names of its own, of the same words. */
export interface MarkPlace {
  readonly name: string;
  /** The id of the sheet that a name belongs to, null for one of the workbook. Unlike the sheet's name it never changes. */
  readonly sheetId: string | null;
}

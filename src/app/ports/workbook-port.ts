import type { SheetPlan } from '../../domain/plan/sheet-plan';
import type { RowPlan } from '../../domain/rows/row-plan';
import type { FormPlace, MarkedForms, MarkedPlace, TotalsReport } from './marked-forms';
import type { NameChanges } from './names';
import type { Beside, NotesHere } from './notes';
import type { SheetChange, SheetEvent, SheetTexts } from './sheet-changes';
import type {
  ActiveSheet,
  Grids,
  NamedSheets,
  SelectedCells,
  SheetsReading,
  SheetsRequest,
} from './sheets-read';
import type { Size, Surroundings } from './surroundings';

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

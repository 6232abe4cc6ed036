import type { FormDefinition } from '../../domain/form/form-definition';
import type { CellRange } from '../../domain/grid/cell-range';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { FormReading } from '../../domain/read/form-reading';
import type { PackChoice } from '../../domain/recognize/origin/choose-pack';
import type { RecognizedTable } from '../../domain/recognize/recognized-table';
import type { UnknownTable } from '../../domain/recognize/recognize-tables';
import type { KnownUnit } from '../../domain/unit/unit-evidence';

/** A form in a file of whatever kind, and what it says. */
export interface FormInFile {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly sheet: string;
  /** The sheet of a workbook it stands on; absent in a document. */
  readonly tab?: string;
  /** Its address in a document, or where somebody else laid it out on a sheet; absent for one that is laid out as the form. */
  readonly place?: string;
  /** Where it stands on the sheet of a workbook; absent in a document. */
  readonly area?: CellRange;
  readonly grid: SheetGrid;
  readonly region: CellRange;
  readonly reading: FormReading;
  readonly isHidden: boolean;
  readonly isMarked: boolean;
  /** How it was recognised in a document, or in the layout of somebody else; null on a sheet that is laid out as the form. */
  readonly recognized: RecognizedTable | null;
  /** Where it names no unit of its amounts: the one they are in and what speaks for it, or that the file does not tell; else absent. */
  readonly unitBy?: KnownUnit | 'open';
}

export interface FormsInFile {
  readonly forms: readonly FormInFile[];
  readonly sheetsWithoutForm: readonly string[];
  /** Tables that are no known form for certain. */
  readonly unknown: readonly UnknownTable[];
  /** Whose forms they are, and what speaks for it. */
  pack(): PackChoice;
  /** The whole address of a cell, or null for one that stands nowhere in the file. */
  placeOf(sheet: string, cell: string): string | null;
}

import type { FormDefinition } from '../../domain/form/form-definition';
import type { CellRange } from '../../domain/grid/cell-range';
import type { FormReading } from '../../domain/read/form-reading';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { RecognizedTable } from '../../domain/recognize/recognized-table';
import type { UnknownTable } from '../../domain/recognize/recognize-tables';

/** A form in a file, and what it says. */
export interface FormInWorkbook {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Its sheet; where somebody else laid it out, its cells in the columns of the form. */
  readonly grid: SheetGrid;
  /** On its grid. */
  readonly region: CellRange;
  /** Where it stands on its sheet. */
  readonly area: CellRange;
  /** Found by its mark, not by its words. */
  readonly isMarked: boolean;
  readonly reading: FormReading;
  /** How it was recognised in the layout of somebody else; null where the sheet is laid out as the form. */
  readonly recognized: RecognizedTable | null;
}

export interface FormsInWorkbook {
  /** Sheet by sheet and from top to bottom. */
  readonly forms: readonly FormInWorkbook[];
  /** Tables on sheets that can be seen, that are no known form for certain. */
  readonly unknown: readonly UnknownTable[];
}

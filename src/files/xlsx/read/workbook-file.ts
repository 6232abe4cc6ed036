import type { SheetGrid } from '../../../domain/grid/sheet-grid';

/** What is read of a workbook. */
export interface WorkbookFile {
  readonly kind: 'workbook';
  /** In the order of the tabs; sheets of charts are left out. */
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** What the add-in noted beside the sheets; null where it noted nothing. */
  readonly notes: string | null;
}

export interface FileSheet {
  readonly grid: SheetGrid;
  readonly isHidden: boolean;
}

/** A defined name. */
export interface FileName {
  readonly name: string;
  /** What it stands for, without a leading =: 'Sheet 1'!$A$1:$B$2. */
  readonly formula: string;
  /** The sheet it belongs to; null for a name of the whole workbook. */
  readonly sheet: string | null;
  readonly isHidden: boolean;
}

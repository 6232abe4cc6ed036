import type { RowTemplate } from './row-template';
import type { RowStep } from './row-steps';
import type { SheetRow } from './sheet-rows';

/** A row of the sheet that was recognised as a row of the form. */
export interface AlignedRow {
  readonly row: SheetRow;
  readonly step: RowStep;
}

export interface Alignment {
  readonly aligned: readonly AlignedRow[];
  /** Rows of the form that should stand below the last one. */
  readonly missing: readonly RowTemplate[];
}

import type { CellRange } from '../../domain/grid/cell-range';
import type { RowStep } from '../../domain/rows/row-plan';

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

export interface CellText {
  readonly address: string;
  readonly before: string;
  readonly text: string;
}

export interface SheetTexts {
  readonly sheet: string;
  readonly texts: readonly CellText[];
}

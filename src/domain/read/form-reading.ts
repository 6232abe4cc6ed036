import type { FieldValue, FormValues } from '../form/form-values';
import type { CellRange } from '../grid/cell-range';
import type { ScopePath } from '../form/scope-path';
import type { ReadingNote, RawValue } from '../value/cell-reading';
import type { ReadingProblem } from './reading-problem';

/** What a sheet says, read as a form. Either it is right, or its problems say what it is not sure of. */
export interface FormReading {
  /** Without derived values and without what says nothing, in the unit of the form. */
  readonly values: FormValues;
  readonly cells: readonly ReadCell[];
  readonly blocks: readonly ReadBlock[];
  readonly table: ReadTable;
  /** What the sheet says its amounts are in; null where it says nothing. */
  readonly unit: string | null;
  readonly problems: readonly ReadingProblem[];
}

/** A cell of a field. Fields of empty items are left out. */
export interface ReadCell {
  readonly field: string;
  /** Items are counted as in the values. */
  readonly scope: ScopePath;
  readonly at: string;
  readonly derived: boolean;
  readonly raw: RawValue | null;
  readonly formula: string | null;
  /** Null for an empty cell; the raw value where it could not be read. */
  readonly value: FieldValue;
  readonly notes: readonly ReadingNote[];
}

/** Where the rows of a block stand, so that rows can be added, moved and deleted. */
export interface ReadBlock {
  readonly block: string;
  readonly items: readonly ReadItem[];
}

export interface ReadItem {
  readonly range: CellRange;
  /** Which item of the values it is; null for an empty one. */
  readonly item: number | null;
  readonly blocks: readonly ReadBlock[];
}

export interface ReadTable {
  /** From the first row of the table to the last, without closing row and notes; null where nothing was found. */
  readonly range: CellRange | null;
  /** The column of the sheet of each column of the form; null for one that is not there. */
  readonly columns: readonly (number | null)[];
  /** The empty row that closes a table which ends with a block, counted from zero. */
  readonly closing: number | null;
}

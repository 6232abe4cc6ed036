import type { DerivedField } from '../form/form-field';
import type { FormCell } from '../form/form-cell';
import type { FormBlock } from '../form/form-part';
import type { ScopePath } from '../form/scope-path';
import type { FieldValue } from '../form/form-values';
import type { CellRange } from '../grid/cell-range';

/** A printed text and the cells it covers. */
export interface PlacedText {
  readonly text: string;
  readonly range: CellRange;
}

export interface PlacedNote extends PlacedText {
  /** The note is there only while this field is 0. */
  readonly whileZero?: string;
}

export interface PlacedHeading {
  readonly content: string | DerivedField;
  readonly range: CellRange;
}

/** One cell of the table, where it stands, and what was typed into it. */
export interface PlacedCell {
  readonly cell: FormCell;
  readonly range: CellRange;
  readonly scope: ScopePath;
  readonly value: FieldValue;
}

/** The rows of a block, in the columns it takes. */
export interface PlacedBlock {
  readonly block: FormBlock;
  readonly scope: ScopePath;
  readonly range: CellRange;
  readonly items: readonly CellRange[];
}

/** Where everything of a form stands on its sheet. */
export interface FormLayout {
  readonly all: CellRange;
  /** Header and body. */
  readonly table: CellRange;
  /** Null for a form whose columns have no heads. */
  readonly header: CellRange | null;
  readonly heading: readonly PlacedHeading[];
  readonly leftLines: readonly PlacedText[];
  readonly rightLines: readonly PlacedText[];
  readonly cells: readonly PlacedCell[];
  readonly blocks: readonly PlacedBlock[];
  /** The empty row that closes a table which ends with a block: rows put in before it belong to the block. */
  readonly closing: CellRange | null;
  readonly notes: readonly PlacedNote[];
}

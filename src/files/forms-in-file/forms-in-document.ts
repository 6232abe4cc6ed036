import type { Catalogue } from '../../app/catalogue';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { CellRange } from '../../domain/grid/cell-range';
import type { FormReading } from '../../domain/read/form-reading';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { ForeignDocument } from '../../domain/recognize/foreign-document';
import { recognizeTables, type UnknownTable } from '../../domain/recognize/recognize-tables';
import type { RecognizedTable } from '../../domain/recognize/recognized-table';
import { formIndexOf } from './form-index-of';
import { formWords } from './form-words';

/** A form in a document, on a sheet of its own: what it says, and where that stands. */
export interface FormInDocument {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
  /** The address of its table: T3. */
  readonly sheet: string;
  readonly grid: SheetGrid;
  readonly region: CellRange;
  readonly reading: FormReading;
  /** The address in the document of a cell of its sheet; null for one that stands nowhere. */
  readonly placeOf: (cell: string) => string | null;
  readonly recognized: RecognizedTable;
}

export interface FormsInDocument {
  readonly forms: readonly FormInDocument[];
  readonly unknown: readonly UnknownTable[];
}

/** All forms of a document, from top to bottom, and the tables that are none for certain. */
export function formsInDocument(document: ForeignDocument, catalogue: Catalogue): FormsInDocument {
  const { forms, unknown } = recognizeTables(document, formIndexOf(catalogue), formWords);
  return { forms: forms.map(formInDocument), unknown };
}

function formInDocument(recognized: RecognizedTable): FormInDocument {
  const { indexed, fitted, reading } = recognized;
  const { packId, styleId } = indexed.ref;
  const { grid, region, placeOf } = fitted;
  const { name: sheet } = grid;
  return {
    ...{ packId, form: indexed.form, styleId },
    ...{ sheet, grid, region, reading, placeOf, recognized },
  };
}

import { addressOf } from '../../app/address-of';
import type { Catalogue } from '../../app/catalogue';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { CellRange } from '../../domain/grid/cell-range';
import type { FormReading } from '../../domain/read/form-reading';
import type { SheetGrid } from '../../domain/read/sheet-grid';
import type { RecognizedTable, UnknownTable } from '../../domain/recognize/recognize-tables';
import type { ReadableFile } from '../read-file';
import { formsInDocument } from './forms-in-document';
import { formsInWorkbook } from './forms-in-workbook';

/** A form in a file of whatever kind, and what it says. */
export interface FormInFile {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly sheet: string;
  /** Its address in a document; absent where it stands on a sheet. */
  readonly place?: string;
  readonly grid: SheetGrid;
  readonly region: CellRange;
  readonly reading: FormReading;
  readonly isHidden: boolean;
  readonly isMarked: boolean;
  /** How it was recognised in a document; null on a sheet. */
  readonly recognized: RecognizedTable | null;
}

export interface FormsInFile {
  readonly forms: readonly FormInFile[];
  readonly sheetsWithoutForm: readonly string[];
  /** Tables of a document that are no known form for certain. */
  readonly unknown: readonly UnknownTable[];
  /** The whole address of a cell, or null for one of a document that stands nowhere. */
  placeOf(sheet: string, cell: string): string | null;
}

export function formsInFile(file: ReadableFile, catalogue: Catalogue): FormsInFile {
  if (file.kind === 'workbook') {
    const grids = new Map(file.sheets.map(({ grid }) => [grid.name, grid]));
    const forms = formsInWorkbook(file, catalogue).flatMap((form): FormInFile[] => {
      const grid = grids.get(form.sheet);
      return grid ? [{ ...form, grid, recognized: null }] : [];
    });
    const withForms = new Set(forms.map(({ sheet }) => sheet));
    return {
      forms,
      sheetsWithoutForm: [...grids.keys()].filter((name) => !withForms.has(name)),
      unknown: [],
      placeOf: addressOf,
    };
  }
  const { forms, unknown } = formsInDocument(file, catalogue);
  const bySheet = new Map(forms.map((form) => [form.sheet, form]));
  return {
    forms: forms.map((form) => ({
      ...form,
      place: form.sheet,
      isHidden: false,
      isMarked: false,
    })),
    sheetsWithoutForm: [],
    unknown,
    placeOf: (sheet, cell) => bySheet.get(sheet)?.placeOf(cell) ?? null,
  };
}

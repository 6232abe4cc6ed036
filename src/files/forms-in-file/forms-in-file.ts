import { addressOf } from '../../app/address-of';
import type { Catalogue } from '../../app/catalogue';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { CellRange } from '../../domain/grid/cell-range';
import type { FormReading } from '../../domain/read/form-reading';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { RecognizedTable } from '../../domain/recognize/recognized-table';
import type { UnknownTable } from '../../domain/recognize/recognize-tables';
import type { ReadableFile } from '../read-file';
import type { PackChoice } from '../../domain/recognize/origin/choose-pack';
import { formsInDocument } from './forms-in-document';
import { ofPack, packOfFile, type GivenPack } from './pack-of-file';
import { workbookForms } from './workbook-forms';

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

/** `given`: the pack whose forms they are, where that is known beforehand. */
export function formsInFile(
  file: ReadableFile,
  catalogue: Catalogue,
  given: GivenPack | null = null,
): FormsInFile {
  if (file.kind === 'workbook') {
    const { forms, unknown, pack } = workbookForms(file, catalogue, given);
    const withForms = new Set(forms.map(({ sheet }) => sheet));
    const laidOut = new Map(
      forms.flatMap(({ grid, recognized }) =>
        recognized ? [[grid.name, recognized.fitted] as const] : [],
      ),
    );
    return {
      forms: forms.map((form) => ({
        ...form,
        tab: form.sheet,
        ...(form.recognized && { sheet: form.grid.name, place: form.grid.name }),
      })),
      sheetsWithoutForm: file.sheets
        .map(({ grid }) => grid.name)
        .filter((name) => !withForms.has(name)),
      unknown,
      pack,
      placeOf: (sheet, cell) => {
        const fitted = laidOut.get(sheet);
        return fitted ? fitted.placeOf(cell) : addressOf(sheet, cell);
      },
    };
  }
  const { forms: found, unknown } = formsInDocument(file, catalogue);
  const pack = packOfFile(file, found, catalogue, given);
  const forms = ofPack(found, pack, catalogue);
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
    pack: () => pack,
    placeOf: (sheet, cell) => bySheet.get(sheet)?.placeOf(cell) ?? null,
  };
}

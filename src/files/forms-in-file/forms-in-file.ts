import { addressOf } from '../../app/address-of';
import type { Catalogue } from '../../app/catalogue';
import type { MoneyUnit } from '../../domain/money/money-unit';
import type { ReadableFile } from '../read-file';
import { formsInDocument } from './forms-in-document';
import { ofPack, packOfFile, type GivenPack } from './pack-of-file';
import type { FormsInFile } from './form-in-file';
import { withUnits } from './with-units';
import { workbookForms } from './workbook-forms';

/** `given`: the pack whose forms they are, where that is known beforehand; `unit`: what those are in of which the file does not tell it. */
export function formsInFile(
  file: ReadableFile,
  catalogue: Catalogue,
  given: GivenPack | null = null,
  unit: MoneyUnit | null = null,
): FormsInFile {
  if (file.kind === 'workbook') {
    const { forms, unknown, pack } = workbookForms(file, catalogue, given);
    const withForms = new Set(forms.map(({ sheet }) => sheet));
    const laidOut = new Map(
      forms.flatMap(({ grid, recognized }) =>
        recognized ? [[grid.name, recognized.fitted] as const] : [],
      ),
    );
    const placeOf: FormsInFile['placeOf'] = (sheet, cell) => {
      const fitted = laidOut.get(sheet);
      return fitted ? fitted.placeOf(cell) : addressOf(sheet, cell);
    };
    const inFile = forms.map((form) => ({
      ...form,
      tab: form.sheet,
      ...(form.recognized && { sheet: form.grid.name, place: form.grid.name }),
    }));
    return {
      forms: withUnits(file, { forms: inFile, placeOf, given: unit }),
      sheetsWithoutForm: file.sheets
        .map(({ grid }) => grid.name)
        .filter((name) => !withForms.has(name)),
      unknown,
      pack,
      placeOf,
    };
  }
  const { forms: found, unknown } = formsInDocument(file, catalogue);
  const pack = packOfFile(file, found, catalogue, given);
  const forms = ofPack(found, pack, catalogue);
  const bySheet = new Map(forms.map((form) => [form.sheet, form]));
  const placeOf: FormsInFile['placeOf'] = (sheet, cell) =>
    bySheet.get(sheet)?.placeOf(cell) ?? null;
  const inFile = forms.map((form) => ({
    ...form,
    place: form.sheet,
    isHidden: false,
    isMarked: false,
  }));
  return {
    forms: withUnits(file, { forms: inFile, placeOf, given: unit }),
    sheetsWithoutForm: [],
    unknown,
    pack: () => pack,
    placeOf,
  };
}

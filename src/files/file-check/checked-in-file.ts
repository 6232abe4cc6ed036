import { checkForm } from '../../app/check/check-form';
import { crossChecked } from '../../app/check/cross-checked';
import { placedInDocument } from '../../app/check/placed-in-document';
import type { CheckedForm } from '../../app/check/report';
import { documentText } from '../../app/check/text/document-text';
import { typedForText } from '../../app/check/text/typed-for-text';
import { withTexts } from '../../app/check/text/with-texts';
import { textAreas } from '../../app/narrative/text-areas';
import type { DefinedName } from '../../app/ports';
import type { KnownDepartment } from '../../domain/check/cross/forms-to-compare';
import type { FormsInFile } from '../forms-in-file/forms-in-file';
import type { ReadableFile } from '../read-file';

export interface CheckedInFile {
  /** The texts of the file stand among its forms. */
  readonly forms: readonly CheckedForm[];
  readonly names: readonly DefinedName[];
}

/** Checks the forms of a file one by one, with each other, and with its texts. */
export function checkedInFile(
  file: ReadableFile,
  { forms, placeOf }: FormsInFile,
  known: KnownDepartment,
): CheckedInFile {
  const isSaved = file.kind === 'workbook';
  const checked = crossChecked(
    forms.map((form) => checkForm({ ...form, isSaved, isPart: !isSaved })),
    known,
  );
  if (file.kind !== 'workbook') {
    const text = documentText(file, checked);
    const placed = placedInDocument(text ? [...checked, text] : checked, (sheet, cell) =>
      sheet === text?.sheet ? cell : placeOf(sheet, cell),
    );
    return { forms: placed, names: [] };
  }
  const names = file.names.map(({ name, formula, sheet }) => ({
    name,
    refersTo: formula,
    sheetId: sheet,
  }));
  const areas = textAreas(names);
  const sheets = withTexts(
    file.sheets.map(({ grid }) => ({
      grid,
      forms: checked.filter(({ sheet }) => sheet === grid.name),
      texts: areas.get(grid.name) ?? [],
    })),
    typedForText(file.notes),
  );
  return { forms: sheets.flatMap((sheet) => sheet.forms), names };
}

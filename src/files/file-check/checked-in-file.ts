import { checkForm } from '../../app/check/check-form';
import { placedInDocument, placedInWorkbook } from '../../app/check/placed-in-document';
import type { CheckedForm } from '../../app/check/report';
import { documentText } from '../../app/check/text/document-text';
import { typedForText } from '../../app/check/text/typed-for-text';
import { withTexts } from '../../app/check/text/with-texts';
import { textAreas } from '../../app/narrative/text-areas';
import type { DefinedName } from '../../app/ports';
import type { KnownDepartment } from '../../domain/check/cross/forms-to-compare';
import { printCell } from '../../domain/grid/cell';
import type { FormInFile, FormsInFile } from '../forms-in-file/form-in-file';
import type { ReadableFile } from '../read-file';
import { crossInUnits, withOpenUnit } from './open-units';

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
  const checked = crossInUnits(
    forms.map((form) => {
      const alone = checkForm({ ...form, isSaved, isPart: form.recognized !== null });
      return form.unitBy === 'open' ? withOpenUnit(alone) : alone;
    }),
    known,
  );
  if (file.kind !== 'workbook') {
    const text = documentText(file, checked, aroundTables(forms));
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
  const laidOut = new Set(forms.flatMap(({ sheet, place }) => (place === undefined ? [] : sheet)));
  const sheets = withTexts(
    file.sheets.map(({ grid }) => ({
      grid,
      forms: checked.flatMap((form, at) => {
        const { tab, area = form.region } = forms[at] ?? {};
        return tab === grid.name ? [{ ...form, region: area }] : [];
      }),
      texts: areas.get(grid.name) ?? [],
    })),
    typedForText(file.notes, file.names),
  );
  const all = sheets.flatMap((sheet) => sheet.forms);
  return { forms: placedInWorkbook(all, (sheet) => laidOut.has(sheet), placeOf), names };
}

/** The paragraphs of a document that its forms print above and below their tables. */
function aroundTables(forms: readonly FormInFile[]): ReadonlySet<string> {
  const places = forms.flatMap(({ region, reading: { table }, recognized }) => {
    const { range } = table;
    if (!recognized || !range) return [];
    const found: (string | null)[] = [];
    for (let row = region.top; row <= region.bottom; row += 1) {
      if (row < range.top || row > range.bottom) {
        found.push(recognized.fitted.placeOf(printCell({ row, column: 0 })));
      }
    }
    return found.filter((place) => place !== null);
  });
  return new Set(places);
}

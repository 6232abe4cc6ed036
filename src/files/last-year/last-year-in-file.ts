import type { Catalogue } from '../../app/catalogue';
import { addressOf } from '../../app/address-of';
import { textsOn } from '../../app/check/text/sheet-text';
import { textAreas } from '../../app/narrative/text-areas';
import { parseCell } from '../../domain/grid/cell';
import { cellAddresses } from '../../domain/grid/cell-addresses';
import { styleOf } from '../../domain/form/form-definition';
import type {
  LastYearParagraph,
  LastYearRemainder,
  LastYearSource,
} from '../../domain/last-year/last-year-source';
import { unitShown } from '../../domain/value/read-amount';
import { departmentOnSheet } from '../../domain/read/department-on-sheet';
import { yearsOnSheet } from '../../domain/read/years-on-sheet';
import type { FormInFile, FormsInFile } from '../forms-in-file/form-in-file';
import { formsInFile } from '../forms-in-file/forms-in-file';
import { printedYear } from '../forms-in-file/printed-year';
import { withElsewhere } from '../forms-in-file/with-elsewhere';
import type { ReadableFile } from '../read-file';
import type { WorkbookFile } from '../xlsx/read/workbook-file';

/** What a file of the year before says, whatever kind of file it is and whoever laid it out. */
export function lastYearInFile(file: ReadableFile, catalogue: Catalogue): LastYearSource {
  const found = formsInFile(file, withElsewhere(catalogue));
  const paragraphs =
    file.kind === 'workbook' ? onSheets(file, found.forms) : inDocument(file, found);
  return {
    paragraphs,
    forms: found.forms.map((one) => ({
      ...one,
      place: one.place ?? one.sheet,
      year: printedYear(one),
      addressOf: (cell) => found.placeOf(one.sheet, cell) ?? one.place ?? one.sheet,
      showsUnit: (cell) => {
        const place = parseCell(cell);
        return place !== null && unitShown(one.grid.cellAt(place.row, place.column)) !== null;
      },
    })),
    unknown: remainders(found, paragraphs),
    years: said(found.forms, (...where) => yearsOnSheet(...where).map(({ year }) => year)),
    departments: said(found.forms, (...where) => departmentOnSheet(...where)?.name ?? []),
  };
}

/** What the forms of a file say above their tables, each once. */
function said<Said>(
  forms: readonly FormInFile[],
  read: (
    style: ReturnType<typeof styleOf>,
    grid: FormInFile['grid'],
    region: FormInFile['region'],
  ) => Said | readonly Said[],
): readonly Said[] {
  const all = forms.flatMap(({ form, styleId, grid, region }) =>
    read(styleOf(form, styleId), grid, region),
  );
  return [...new Set(all)];
}

function inDocument(
  { blocks }: Exclude<ReadableFile, WorkbookFile>,
  { forms, placeOf }: FormsInFile,
): LastYearParagraph[] {
  const ofForms = new Set(
    forms.flatMap(({ sheet, region }) =>
      cellAddresses(region).flatMap((at) => placeOf(sheet, at) ?? []),
    ),
  );
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const { at, text } = block;
    return [{ at, text, isBreak: ofForms.has(at) || blocks[index - 1]?.kind === 'table' }];
  });
}

function onSheets({ sheets, names }: WorkbookFile, forms: readonly FormInFile[]) {
  const areas = textAreas(names.map(({ name, formula }) => ({ name, refersTo: formula })));
  return sheets.flatMap(({ grid }): LastYearParagraph[] =>
    textsOn({
      grid,
      forms: forms
        .filter(({ tab }) => tab === grid.name)
        .map(({ area, region }) => ({ region: area ?? region })),
      texts: areas.get(grid.name) ?? [],
    }).flatMap(({ paragraphs }) =>
      paragraphs.map(({ at, text }) => ({
        at: addressOf(grid.name, at),
        text,
        isBreak: false,
      })),
    ),
  );
}

function remainders(
  { unknown, sheetsWithoutForm }: FormsInFile,
  paragraphs: readonly LastYearParagraph[],
): LastYearRemainder[] {
  const withText = (sheet: string) =>
    paragraphs.some(({ at }) => at.startsWith(addressOf(sheet, '')));
  return [
    ...unknown.map(({ at, words }) => ({ at, words, kind: 'table' as const })),
    ...sheetsWithoutForm
      .filter((sheet) => !withText(sheet))
      .map((sheet) => ({ at: sheet, words: sheet, kind: 'sheet' as const })),
  ];
}

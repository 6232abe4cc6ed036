import { styleOf, type FormDefinition } from '../domain/form/form-definition';
import { overlap, type CellRange } from '../domain/grid/cell-range';
import { parseMark } from '../domain/layout/mark-name';
import { markedRegion } from '../domain/read/form-extent';
import { indexForms } from '../domain/read/form-index';
import type { FormReading } from '../domain/read/form-reading';
import { readForm } from '../domain/read/read-form';
import { recognizeForms } from '../domain/read/recognize-forms';
import type { Catalogue } from './catalogue';
import type { FormSheet } from './ports';

/** A form that stands in the workbook, read. */
export interface FormInSheet extends FormPlace {
  readonly sheet: FormSheet;
  readonly reading: FormReading;
}

export interface FormPlace {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly region: CellRange;
}

type IsWanted = (form: FormDefinition) => boolean;

/** The wanted forms of a workbook in its order: by their marks, and by their words where no mark is. */
export function formsOnSheets(
  sheets: readonly FormSheet[],
  catalogue: Catalogue,
  isWanted: IsWanted,
): FormInSheet[] {
  const index = indexForms(catalogue.packs);
  return sheets.flatMap((sheet) => {
    const found = recognizeForms(sheet.grid, index).flatMap((one): FormPlace[] => {
      const form = catalogue.find(one);
      return form ? [{ form, styleId: one.styleId, region: one.region }] : [];
    });
    return read(sheet, [...markedPlaces(sheet, catalogue), ...found], isWanted);
  });
}

/** The forms that marks stand for. */
export function markedForms(sheets: readonly FormSheet[], catalogue: Catalogue): FormInSheet[] {
  return sheets.flatMap((sheet) => read(sheet, markedPlaces(sheet, catalogue), () => true));
}

/** Where marks say that forms are, with what was written right below them. */
export function markedPlaces({ grid, marks }: FormSheet, { find }: Catalogue): FormPlace[] {
  const named = marks.map(({ region }) => region);
  return marks.flatMap(({ name, region }) => {
    const mark = parseMark(name);
    const form = mark && find(mark);
    if (!mark || !form) return [];
    const style = styleOf(form, mark.styleId);
    return [{ form, styleId: style.id, region: markedRegion(style, grid, region, named) }];
  });
}

/** A form may be marked twice, by a name of the workbook and by one of its sheet, and a marked one is recognised too. */
function read(sheet: FormSheet, places: readonly FormPlace[], isWanted: IsWanted): FormInSheet[] {
  const single = places.filter(
    ({ region }, index) => !places.slice(0, index).some((one) => overlap(one.region, region)),
  );
  return single
    .filter(({ form }) => isWanted(form))
    .sort((a, b) => a.region.top - b.region.top || a.region.left - b.region.left)
    .map((place) => ({
      ...place,
      sheet,
      reading: readForm(place.form, place.styleId, sheet.grid, place.region),
    }));
}

import type { FormDefinition } from '../domain/form/form-definition';
import { overlap, type CellRange } from '../domain/grid/cell-range';
import { parseMark } from '../domain/plan/mark-name';
import { indexForms } from '../domain/read/form-index';
import type { FormReading } from '../domain/read/form-reading';
import { readForm } from '../domain/read/read-form';
import { recognizeForms } from '../domain/read/recognize-forms';
import type { Catalogue } from './catalogue';
import type { FormSheet } from './ports';

/** A form that stands in the workbook, read. */
export interface FormInSheet {
  readonly sheet: FormSheet;
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly region: CellRange;
  readonly reading: FormReading;
}

type FormPlace = Pick<FormInSheet, 'form' | 'styleId' | 'region'>;

/** The wanted forms of a workbook in its order: by their marks, and by their words where no mark is. */
export function formsOnSheets(
  sheets: readonly FormSheet[],
  { find, packs }: Catalogue,
  isWanted: (form: FormDefinition) => boolean = () => true,
): FormInSheet[] {
  const index = indexForms(packs);
  return sheets.flatMap((sheet) => {
    const places: FormPlace[] = [];
    const add = (form: FormDefinition | null, styleId: string, region: CellRange) => {
      // A form may be marked twice: by a name of the workbook and by one of its sheet.
      const isKnown = places.some((place) => overlap(place.region, region));
      if (form && !isKnown) places.push({ form, styleId, region });
    };
    for (const { name, region } of sheet.marks) {
      const mark = parseMark(name);
      if (mark) add(find(mark), mark.styleId, region);
    }
    for (const found of recognizeForms(sheet.grid, index)) {
      add(find(found), found.styleId, found.region);
    }
    return places
      .filter(({ form }) => isWanted(form))
      .sort((a, b) => a.region.top - b.region.top || a.region.left - b.region.left)
      .map((place) => ({
        ...place,
        sheet,
        reading: readForm(place.form, place.styleId, sheet.grid, place.region),
      }));
  });
}

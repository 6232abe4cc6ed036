import type { FormDefinition } from '../../domain/form/form-definition';
import { contains } from '../../domain/grid/cell-range';
import { indexForms } from '../../domain/read/form-index';
import type { FormReading } from '../../domain/read/form-reading';
import { readForm } from '../../domain/read/read-form';
import { recognizeForms } from '../../domain/read/recognize-forms';
import type { Catalogue } from '../catalogue';
import { markedPlaces } from '../forms-on-sheets';
import type { ActiveSheet } from '../ports';

export interface FormAtSelection {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly reading: FormReading;
}

/** The form the user is in: by its mark, or by its shape where the mark is lost. */
export function formAtSelection(sheet: ActiveSheet, catalogue: Catalogue): FormAtSelection | null {
  const marked = markedPlaces(sheet, catalogue).filter(({ region }) =>
    contains(region, sheet.selected),
  );
  const [found = recognized(sheet, catalogue)] = marked;
  if (!found) return null;
  const { form, styleId, region } = found;
  return { form, styleId, reading: readForm(form, styleId, sheet.grid, region) };
}

function recognized({ grid, selected }: ActiveSheet, catalogue: Catalogue) {
  const forms = recognizeForms(grid, indexForms(catalogue.packs));
  const here = forms.find(({ region }) => contains(region, selected));
  const form = here && catalogue.find(here);
  return here && form ? { form, styleId: here.styleId, region: here.region } : null;
}

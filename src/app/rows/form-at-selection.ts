import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { endsWithBlock } from '../../domain/form/walk-parts';
import type { Cell } from '../../domain/grid/cell';
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
  /** The cell of the form that the user is at. */
  readonly cell: Cell;
}

/** The form the user is in, or right below its last row: by its mark, or by its shape where the mark is lost. */
export function formAtSelection(sheet: ActiveSheet, catalogue: Catalogue): FormAtSelection | null {
  const { row, column } = sheet.selected;
  const here = formAt(sheet, sheet.selected, catalogue);
  if (here || row === 0) return here;
  const above = formAt(sheet, { row: row - 1, column }, catalogue);
  return above && goesOnBelow(above) ? above : null;
}

/** Once the row that closes a table was typed into, its list goes on in the row below. */
function goesOnBelow({ form, styleId, reading: { table }, cell }: FormAtSelection): boolean {
  const { body, notes, emptyNote } = styleOf(form, styleId);
  const isOpen = endsWithBlock(body) && notes.length === 0 && !emptyNote;
  return isOpen && table.closing === null && table.range?.bottom === cell.row;
}

function formAt(sheet: ActiveSheet, cell: Cell, catalogue: Catalogue): FormAtSelection | null {
  const marked = markedPlaces(sheet, catalogue).filter(({ region }) => contains(region, cell));
  const [found = recognized(sheet, cell, catalogue)] = marked;
  if (!found) return null;
  const { form, styleId, region } = found;
  return { form, styleId, reading: readForm(form, styleId, sheet.grid, region), cell };
}

function recognized({ grid }: ActiveSheet, cell: Cell, catalogue: Catalogue) {
  const forms = recognizeForms(grid, indexForms(catalogue.packs));
  const here = forms.find(({ region }) => contains(region, cell));
  const form = here && catalogue.find(here);
  return here && form ? { form, styleId: here.styleId, region: here.region } : null;
}

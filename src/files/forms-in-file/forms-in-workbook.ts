import type { Catalogue } from '../../app/catalogue';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { overlap, parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { parseMark } from '../../domain/plan/mark-name';
import { markedRegion } from '../../domain/read/form-extent';
import type { FormReading } from '../../domain/read/form-reading';
import { readForm } from '../../domain/read/read-form';
import { recognizeForms } from '../../domain/read/recognize-forms';
import type { SheetGrid } from '../../domain/read/sheet-grid';
import type { WorkbookFile } from '../xlsx/read/workbook-file';
import { formIndexOf } from './form-index-of';

/** A form in a file, and what it says. */
export interface FormInWorkbook {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly region: CellRange;
  /** Found by its mark, not by its words. */
  readonly isMarked: boolean;
  readonly reading: FormReading;
}

interface FormPlace {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly region: CellRange;
}

/** All forms of a workbook, sheet by sheet and from top to bottom: by their marks, and by their words where no mark is. */
export function formsInWorkbook(file: WorkbookFile, catalogue: Catalogue): FormInWorkbook[] {
  const index = formIndexOf(catalogue);
  return file.sheets.flatMap(({ grid, isHidden }) => {
    const marked = markedForms(file, grid, catalogue);
    const recognized = recognizeForms(grid, index).flatMap((found): FormPlace[] => {
      const form = catalogue.find(found);
      const isNew = !marked.some(({ region }) => overlap(region, found.region));
      return form && isNew ? [{ ...found, form }] : [];
    });
    return [...marked, ...recognized]
      .sort((a, b) => a.region.top - b.region.top || a.region.left - b.region.left)
      .map(({ packId, form, styleId, region }) => ({
        packId,
        form,
        styleId,
        sheet: grid.name,
        isHidden,
        region,
        isMarked: marked.some((one) => one.region === region),
        reading: readForm(form, styleId, grid, region),
      }));
  });
}

/** A mark whose cells were deleted leads nowhere, one of an unknown pack or layout says nothing to us. */
function markedForms(file: WorkbookFile, grid: SheetGrid, catalogue: Catalogue): FormPlace[] {
  const places = file.names.flatMap(({ name, formula }): FormPlace[] => {
    const mark = parseMark(name);
    const place = parseSheetAddress(formula);
    if (mark?.part !== null || place?.sheet !== grid.name) return [];
    const form = catalogue.find(mark);
    const region = parseRange(place.address);
    if (!form || !region || !hasStyle(form, mark.styleId)) return [];
    return [{ packId: mark.packId, form, styleId: styleOf(form, mark.styleId).id, region }];
  });
  const named = places.map(({ region }) => region);
  return places.map((place) => {
    const style = styleOf(place.form, place.styleId);
    return { ...place, region: markedRegion(style, grid, place.region, named) };
  });
}

function hasStyle({ styles }: FormDefinition, id: string): boolean {
  return styles.some((style) => style.id === id);
}

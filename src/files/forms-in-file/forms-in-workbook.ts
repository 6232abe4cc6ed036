import type { Catalogue } from '../../app/catalogue';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { parseMark } from '../../domain/plan/mark-name';
import { markedRegion } from '../../domain/read/form-extent';
import { readForm } from '../../domain/read/read-form';
import type { SheetGrid } from '../../domain/read/sheet-grid';
import type { FileSheet, WorkbookFile } from '../xlsx/read/workbook-file';
import { foreignForms } from './foreign-forms';
import type { FormInWorkbook, FormsInWorkbook } from './form-in-workbook';

/** All forms of a workbook: by their marks, and by their words where no mark is. */
export function formsInWorkbook(file: WorkbookFile, catalogue: Catalogue): FormsInWorkbook {
  const sheets = file.sheets.map((sheet) => {
    const marked = markedForms(file, sheet, catalogue);
    const { forms, unknown } = foreignForms(sheet, marked, catalogue);
    return {
      forms: [...marked, ...forms].sort(
        ({ area: a }, { area: b }) => a.top - b.top || a.left - b.left,
      ),
      unknown: sheet.isHidden ? [] : unknown,
    };
  });
  return {
    forms: sheets.flatMap(({ forms }) => forms),
    unknown: sheets.flatMap(({ unknown }) => unknown),
  };
}

/** A mark whose cells were deleted leads nowhere, one of an unknown pack or layout says nothing to us. */
function markedForms(
  file: WorkbookFile,
  { grid, isHidden }: FileSheet,
  catalogue: Catalogue,
): FormInWorkbook[] {
  const places = file.names.flatMap(({ name, formula }) => {
    const mark = parseMark(name);
    const place = parseSheetAddress(formula);
    if (mark?.part !== null || place?.sheet !== grid.name) return [];
    const form = catalogue.find(mark);
    const region = parseRange(place.address);
    if (!form || !region || !hasStyle(form, mark.styleId)) return [];
    return [{ packId: mark.packId, form, styleId: styleOf(form, mark.styleId).id, region }];
  });
  const named = places.map(({ region }) => region);
  return places.map((place): FormInWorkbook => {
    const region = withClosing(place, grid, named);
    const { form, styleId } = place;
    return {
      ...place,
      ...{ sheet: grid.name, isHidden, grid, region, area: region },
      isMarked: true,
      reading: readForm(form, styleId, grid, region),
      recognized: null,
    };
  });
}

function withClosing(
  { form, styleId, region }: Pick<FormInWorkbook, 'form' | 'styleId' | 'region'>,
  grid: SheetGrid,
  named: readonly CellRange[],
): CellRange {
  return markedRegion(styleOf(form, styleId), grid, region, named);
}

function hasStyle({ styles }: FormDefinition, id: string): boolean {
  return styles.some((style) => style.id === id);
}

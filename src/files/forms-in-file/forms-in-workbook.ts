import type { Catalogue } from '../../app/catalogue';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import { parseRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { parseMark, type Mark } from '../../domain/layout/mark-name';
import { markedRegion } from '../../domain/read/form-extent';
import { readForm } from '../../domain/read/read-form';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { FileSheet, WorkbookFile } from '../xlsx/read/workbook-file';
import { formsOfSheet } from './forms-of-sheet';
import type { FormInWorkbook, FormsInWorkbook } from './form-in-workbook';

/** All forms of a workbook: by their marks, and by their words where no mark is. */
export function formsInWorkbook(file: WorkbookFile, catalogue: Catalogue): FormsInWorkbook {
  const marks = marksBySheet(file);
  const sheets = file.sheets.map((sheet) => {
    const marked = markedForms(marks.get(sheet.grid.name) ?? [], sheet, catalogue);
    const { forms, unknown } = formsOfSheet(sheet, marked, catalogue);
    return { forms, unknown: sheet.isHidden ? [] : unknown };
  });
  return {
    forms: sheets.flatMap(({ forms }) => forms),
    unknown: sheets.flatMap(({ unknown }) => unknown),
  };
}

interface PlacedMark {
  readonly mark: Mark;
  readonly region: CellRange;
}

/** The marks of forms, by the sheet they stand on. A mark whose cells were deleted leads nowhere. */
function marksBySheet({ names }: WorkbookFile): ReadonlyMap<string, readonly PlacedMark[]> {
  const marks = new Map<string, PlacedMark[]>();
  for (const { name, formula } of names) {
    const mark = parseMark(name);
    const place = mark?.part === null ? parseSheetAddress(formula) : null;
    const region = place && parseRange(place.address);
    if (!mark || !place || !region) continue;
    const onSheet = marks.get(place.sheet) ?? [];
    onSheet.push({ mark, region });
    marks.set(place.sheet, onSheet);
  }
  return marks;
}

/** A mark of an unknown pack or layout says nothing to us. */
function markedForms(
  marks: readonly PlacedMark[],
  { grid, isHidden }: FileSheet,
  catalogue: Catalogue,
): FormInWorkbook[] {
  const places = marks.flatMap(({ mark, region }) => {
    const form = catalogue.find(mark);
    if (!form || !hasStyle(form, mark.styleId)) return [];
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

import type { FormSheet } from '../app';
import { parseRange, type CellRange } from '../domain/grid/cell-range';
import { parseSheetAddress } from '../domain/grid/sheet-address';
import { parseMark } from '../domain/plan/mark-name';
import { workbookError } from './host-problem';
import { gridOf, gridProperties } from './loaded-grid';
import { mergedCellsApi } from './merged-cells';
import { requireExcelApi } from './requirement';
import { cellCount, inParts, type SizedSheet } from './sheets-in-parts';

/** No form has more cells than this; a larger sheet without a mark is the user's own data. */
const largestForm = 20_000;

/** Reads in two requests what sheets and marks there are, and then what stands on the sheets, as many at a time as an answer takes. */
export async function readFormSheets(): Promise<readonly FormSheet[]> {
  requireExcelApi();
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load(
        'items/name,items/id,items/protection/protected,items/names/items/name',
      );
      const names = workbook.names.load('items/name');
      await context.sync();
      const marked = [
        ...names.items.map(loadRegion),
        ...sheets.items.flatMap((sheet) => sheet.names.items.map(loadRegion)),
      ].flat();
      const areas = sheets.items.map((sheet) => ({
        sheet,
        used: sheet.getUsedRangeOrNullObject(true).load('address'),
      }));
      await context.sync();

      const marks = marked.flatMap(({ name, range }) => {
        const place = range.isNullObject ? null : parseSheetAddress(range.address);
        const region = place && parseRange(place.address);
        return region ? [{ name, region, sheet: place.sheet }] : [];
      });
      const read: FormSheet[] = [];
      for (const some of inParts(areas.flatMap((area) => sizedSheet(area, marks)))) {
        read.push(...(await readSome(context, some, marks)));
      }
      return read;
    });
  } catch (error) {
    throw workbookError(error);
  }
}

interface PlacedMark {
  readonly name: string;
  readonly region: CellRange;
  readonly sheet: string;
}

async function readSome(
  context: Excel.RequestContext,
  sheets: readonly SizedSheet[],
  marks: readonly PlacedMark[],
): Promise<FormSheet[]> {
  const loaded = sheets.map(({ sheet }) => ({ sheet, ...loadCells(sheet) }));
  await context.sync();
  return loaded.map(({ sheet, used, merged }) => ({
    id: sheet.id,
    grid: gridOf(sheet.name, used, merged),
    isProtected: sheet.protection.protected,
    marks: marks.filter((mark) => mark.sheet === sheet.name),
  }));
}

function loadRegion(item: Excel.NamedItem) {
  if (parseMark(item.name)?.part !== null) return [];
  return [{ name: item.name, range: item.getRangeOrNullObject().load('address') }];
}

function sizedSheet(
  { sheet, used }: { sheet: Excel.Worksheet; used: Excel.Range },
  marks: readonly PlacedMark[],
): SizedSheet[] {
  const cells = cellCount(used);
  const isMarked = marks.some((mark) => mark.sheet === sheet.name);
  // A form may stand on a large sheet: left out without a word, it would count as done.
  return cells > 0 && (isMarked || cells <= largestForm) ? [{ sheet, cells }] : [];
}

function loadCells(sheet: Excel.Worksheet) {
  const findsMerged = Office.context.requirements.isSetSupported('ExcelApi', mergedCellsApi);
  return {
    used: sheet.getUsedRangeOrNullObject(true).load(gridProperties),
    merged: findsMerged ? sheet.getRange().getMergedAreasOrNullObject().load('address') : null,
  };
}

import type { DefinedName, SheetsReading, SheetsRequest, WholeSheet } from '../../app';
import { formMarks } from '../../app/form-sheets';
import type { CellRange } from '../../domain/grid/cell-range';
import { workbookError } from '../host-problem';
import { areaOf, gridOf, gridProperties } from './loaded-grid';
import { loadMerged, mergedCellsApi } from './merged-cells';
import { neededExcelApi } from '../needed-api';
import { loadNativeRules, nativeRulesOf } from './native-rules';
import { loadNotes, notesParts } from '../notes-part';
import { loadCalculation } from './calculation';
import { requireExcelApi } from '../requirement';
import { loadRowLooks, rowLooksOf, weightOf } from './row-looks';
import { loadPage, pageOf } from './sheet-page';
import { cellCount, inParts, type SizedSheet } from './sheets-in-parts';

/** No form has as many; a sheet of so many cells is a data set. */
const largestSheet = 60_000;

/** Reads names and sheets in one request, where cells are in use in a second, and the cells in as few more as they need. */
export async function readSheets(request: SheetsRequest): Promise<SheetsReading> {
  requireExcelApi(request.withFormats === true ? mergedCellsApi : neededExcelApi);
  try {
    return await Excel.run((context) => read(context, request));
  } catch (error) {
    throw workbookError(error);
  }
}

async function read(
  context: Excel.RequestContext,
  { of, withFormats = false, withPages = false, onProgress = () => undefined }: SheetsRequest,
): Promise<SheetsReading> {
  const { workbook } = context;
  const { sheets, names: namesNow } = loadNames(workbook);
  const notes = loadNotes(notesParts(workbook));
  const calculation = loadCalculation(workbook);
  await context.sync();
  const names = namesNow();
  const wanted = wantedSheets(sheets.items, names, of);
  const sized = wanted.map((sheet) => ({
    sheet: sheet.load('protection/protected'),
    used: sheet.getUsedRangeOrNullObject(true).load('address'),
  }));
  if (sized.length > 0) await context.sync();
  const found = sized.map(({ sheet, used }) => ({
    sheet,
    cells: cellCount(used),
    area: used.isNullObject ? null : areaOf(used.address),
  }));
  const readable = found.filter(({ cells }) => cells <= largestSheet);
  const contents: WholeSheet[] = [];
  for (const part of inParts(readable, withFormats ? weightOf : undefined)) {
    onProgress({ done: contents.length, total: readable.length });
    contents.push(...(await readTogether(context, part, { withFormats, withPages })));
  }
  onProgress({ done: contents.length, total: readable.length });
  return {
    sheets: contents,
    names,
    notes: notes.value || null,
    ...calculation(),
    tooLarge: found.flatMap(({ sheet, cells }) => (cells > largestSheet ? [sheet.name] : [])),
  };
}

function wantedSheets(
  sheets: readonly Excel.Worksheet[],
  names: readonly DefinedName[],
  of: SheetsRequest['of'],
): readonly Excel.Worksheet[] {
  if (of === 'all') return sheets;
  if (of !== 'marked') return sheets.filter(({ id }) => id === of.sheetId);
  const marked = new Set(formMarks(names).map(({ sheet }) => sheet));
  return sheets.filter(({ name }) => marked.has(name));
}

async function readTogether(
  context: Excel.RequestContext,
  part: readonly SizedSheet[],
  { withFormats, withPages }: { readonly withFormats: boolean; readonly withPages: boolean },
): Promise<WholeSheet[]> {
  const loaded = part.map(({ sheet, cells, area }) => ({
    content: loadSheet(
      sheet,
      withFormats ? { mayListRules: mayListRules(sheet, cells), area } : null,
    ),
    page: withPages && area ? loadPage(sheet, area) : null,
  }));
  await context.sync();
  return loaded.map(({ content, page }) => ({
    ...content(),
    page: page ? pageOf(page) : undefined,
  }));
}

/** Of one cell Excel would look through the whole sheet, and on a protected sheet it refuses. */
function mayListRules({ protection }: Excel.Worksheet, cells: number): boolean {
  return cells > 1 && !protection.protected;
}

export interface LoadedFormats {
  /** Whether it is read which cells have rules for what is typed. */
  readonly mayListRules: boolean;
  /** The cells in use, as they were counted. */
  readonly area: CellRange | null;
}

/** What is there, once the batch is through; of the sheet its id, name and visibility are loaded, and whether it is protected. */
export function loadSheet(sheet: Excel.Worksheet, formats: LoadedFormats | null): () => WholeSheet {
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load(formats ? `${gridProperties},numberFormat` : gridProperties);
  const merged = loadMerged(sheet);
  const native = formats && loadNativeRules(sheet, formats.mayListRules ? used : null);
  const looks = formats?.area ? loadRowLooks(sheet, formats.area) : null;
  return () => {
    const area = used.isNullObject ? null : areaOf(used.address);
    return {
      id: sheet.id,
      grid: gridOf(sheet.name, used, merged),
      formatAt: (row, column) => (area && formats ? formatAt(used, area, row, column) : null),
      native: native && nativeRulesOf(native),
      looks: formats && looks && rowLooksOf(looks),
      isProtected: sheet.protection.protected,
      isVisible: sheet.visibility === 'Visible',
    };
  };
}

function formatAt(
  { numberFormat }: Excel.Range,
  { top, left }: CellRange,
  row: number,
  column: number,
): string | null {
  const format: unknown = numberFormat[row - top]?.[column - left];
  return typeof format === 'string' ? format : null;
}

/** All sheets, and what is named in them and the workbook once the batch is through. */
export function loadNames(workbook: Excel.Workbook): {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: () => DefinedName[];
} {
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula',
  );
  const own = workbook.names.load('items/name,items/formula');
  return {
    sheets,
    names: () => [
      ...own.items.map((item) => definedName(item, null)),
      ...sheets.items.flatMap((sheet) =>
        sheet.names.items.map((item) => definedName(item, sheet.id)),
      ),
    ],
  };
}

function definedName({ name, formula }: Excel.NamedItem, sheetId: string | null): DefinedName {
  return { name, sheetId, refersTo: String(formula) };
}

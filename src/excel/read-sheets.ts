import type { DefinedName, SheetsReading, SheetsRequest, WholeSheet } from '../app';
import type { CellRange } from '../domain/grid/cell-range';
import { workbookError } from './host-problem';
import { areaOf, gridOf, gridProperties } from './loaded-grid';
import { mergedCellsApi } from './merged-cells';
import { loadNotes } from './notes-part';
import { requireExcelApi } from './requirement';
import { cellCount, inParts, type SizedSheet } from './sheets-in-parts';

/** No form has as many; a sheet of so many cells is a data set. */
const largestSheet = 60_000;

/** Reads names and sheets in one request, where cells are in use in a second, and the cells in as few more as they need. */
export async function readSheets(request: SheetsRequest): Promise<SheetsReading> {
  requireExcelApi();
  // A form is repaired by what is merged, too.
  requireExcelApi(mergedCellsApi);
  try {
    return await Excel.run((context) => read(context, request));
  } catch (error) {
    throw workbookError(error);
  }
}

async function read(
  context: Excel.RequestContext,
  { sheetId, onProgress = () => undefined }: SheetsRequest,
): Promise<SheetsReading> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula',
  );
  const names = workbook.names.load('items/name,items/formula');
  const notes = loadNotes(workbook);
  await context.sync();
  const wanted = sheets.items.filter(({ id }) => sheetId === null || id === sheetId);
  const sized = wanted.map((sheet) => ({
    sheet: sheet.load('protection/protected'),
    used: sheet.getUsedRangeOrNullObject(true).load('address'),
  }));
  if (sized.length > 0) await context.sync();
  const found = sized.map(({ sheet, used }) => ({ sheet, cells: cellCount(used) }));
  const readable = found.filter(({ cells }) => cells <= largestSheet);
  const contents: WholeSheet[] = [];
  for (const part of inParts(readable)) {
    onProgress({ done: contents.length, total: readable.length });
    contents.push(...(await readTogether(context, part)));
  }
  onProgress({ done: contents.length, total: readable.length });
  return {
    sheets: contents,
    names: [
      ...names.items.map((item) => definedName(item, null)),
      ...sheets.items.flatMap(({ id, names: own }) =>
        own.items.map((item) => definedName(item, id)),
      ),
    ],
    notes: notes.value || null,
    tooLarge: found.flatMap(({ sheet, cells }) => (cells > largestSheet ? [sheet.name] : [])),
  };
}

async function readTogether(
  context: Excel.RequestContext,
  part: readonly SizedSheet[],
): Promise<WholeSheet[]> {
  const loaded = part.map(({ sheet }) => loadSheet(sheet));
  await context.sync();
  return loaded.map((content) => content());
}

/** What is there, once the batch is through. */
function loadSheet(sheet: Excel.Worksheet): () => WholeSheet {
  const used = sheet.getUsedRangeOrNullObject(true).load(`${gridProperties},numberFormat`);
  const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
  return () => {
    const area = used.isNullObject ? null : areaOf(used.address);
    return {
      id: sheet.id,
      grid: gridOf(sheet.name, used, merged),
      formatAt: (row, column) => (area ? formatAt(used, area, row, column) : null),
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

function definedName({ name, formula }: Excel.NamedItem, sheetId: string | null): DefinedName {
  return { name, sheetId, refersTo: String(formula) };
}

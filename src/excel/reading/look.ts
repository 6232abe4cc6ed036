import type { SelectedPlace, Size, Surroundings } from '../../app';
import { isOutsideSheet, workbookError } from '../host-problem';
import { addressesOf, mergedCellsApi } from './merged-cells';
import { loadNotes, notesParts } from '../notes-part';
import { requireExcelApi } from '../requirement';

/** Reads in one request; a second one only finds out where the sheet ends. */
export async function look(size: Size | null): Promise<Surroundings> {
  requireExcelApi();
  // Without it merged cells could be torn apart unseen.
  if (size) requireExcelApi(mergedCellsApi);
  try {
    return await read(size).catch((error: unknown) => {
      if (size && isOutsideSheet(error)) return read({ rows: 1, columns: 1 }).then(atTheEnd);
      throw error;
    });
  } catch (error) {
    throw workbookError(error);
  }
}

async function read(size: Size | null): Promise<Surroundings> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const names = workbook.names.load('items/name');
    const parts = notesParts(workbook).load('items/id');
    const notes = loadNotes(parts);
    const selection = size && loadSelection(workbook, size);
    await context.sync();
    const found = selection && selection();
    const tables = found ? await tablesIn(context, found.tables) : [];
    return {
      sheets: sheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      notes: notes.value || null,
      noteParts: parts.items.map(({ id }) => id),
      selection: found && { ...found.place, tables },
    };
  });
}

interface FoundPlace {
  readonly place: Omit<SelectedPlace, 'tables'>;
  readonly tables: readonly Excel.Table[];
}

/** Only where there is one a further request asks which cells it takes. */
async function tablesIn(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<string[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange().load('address'));
  await context.sync();
  return ranges.flatMap(({ address }) => addressesOf(address));
}

/** What stands there, once the batch is through. */
function loadSelection(workbook: Excel.Workbook, { rows, columns }: Size): () => FoundPlace {
  // The active cell is one cell also where several ranges are selected.
  const cell = workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('id,name,protection/protected');
  const cells = cell.getAbsoluteResizedRange(rows, columns).load('formulas,values');
  // Excel finds an area by its upper left cell only (office-js issue 3611): what reaches in from outside begins above or before.
  const merged = sheet
    .getRange('A1')
    .getBoundingRect(cells)
    .getMergedAreasOrNullObject()
    .load('address');
  // A table may be empty, as what somebody is about to fill.
  const tables = cells.getTables(false).load('items/name');
  return () => ({
    place: {
      sheet: sheet.name,
      sheetId: sheet.id,
      origin: { row: cell.rowIndex, column: cell.columnIndex },
      isProtected: sheet.protection.protected,
      contents: contentsOf(cells),
      merged: merged.isNullObject ? [] : addressesOf(merged.address),
    },
    tables: tables.items,
  });
}

/** A cell is blank where it neither shows nor calculates anything: results that spill into it are no formula of its own. */
function contentsOf({ formulas, values }: Excel.Range): unknown[][] {
  return (formulas as unknown[][]).map((row, index) =>
    row.map((formula, column) => (formula === '' ? (values[index]?.[column] as unknown) : formula)),
  );
}

function atTheEnd(surroundings: Surroundings): Surroundings {
  const { selection } = surroundings;
  return { ...surroundings, selection: selection && { ...selection, contents: null } };
}

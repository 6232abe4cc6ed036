import type { NamedSheets, WholeSheet } from '../../app';
import { workbookError } from '../host-problem';
import { loadNotes, notesParts } from '../notes-part';
import { loadKnownSheets } from './read-grids';
import { loadNames } from './read-sheets';
import { requireExcelApi } from '../requirement';

/** With a context of its own, as write-batch.ts: Excel.run would give the ranges back in further requests. */
export async function readNamedSheets(sheetIds: readonly string[], rows = 0): Promise<NamedSheets> {
  requireExcelApi();
  try {
    const context = new Excel.RequestContext();
    const { workbook } = context;
    const sheets = loadKnownSheets(workbook, sheetIds);
    const heights = sheetIds.map((id) => loadHeights(workbook, id, rows));
    const { names } = loadNames(workbook);
    const parts = notesParts(workbook).load('items/id');
    const notes = loadNotes(parts);
    await context.sync();
    return {
      sheets: sheets().map((sheet, index) => sheet && withHeights(sheet, heights[index])),
      names: names(),
      notes: notes.value || null,
      noteParts: parts.items.map(({ id }) => id),
    };
  } catch (error) {
    throw workbookError(error);
  }
}

type LoadedHeights = OfficeExtension.ClientResult<Excel.RowProperties[]>;

/** Of one column: Excel says much of a row. */
function loadHeights(
  workbook: Excel.Workbook,
  id: string,
  rows: number,
): LoadedHeights | undefined {
  if (rows === 0) return undefined;
  const column = workbook.worksheets.getItemOrNullObject(id).getRange(`A1:A${rows}`);
  return column.getRowProperties({ format: { rowHeight: true } });
}

function withHeights(sheet: WholeSheet, heights: LoadedHeights | undefined): WholeSheet {
  if (!heights) return sheet;
  return { ...sheet, heightAt: (row) => heights.value[row]?.format?.rowHeight ?? null };
}

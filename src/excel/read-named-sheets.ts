import type { NamedSheets } from '../app';
import { workbookError } from './host-problem';
import { loadNotes, notesParts } from './notes-part';
import { loadKnownSheets } from './read-grids';
import { loadNames } from './read-sheets';
import { requireExcelApi } from './requirement';

/** With a context of its own, as write-batch.ts: Excel.run would give the ranges back in further requests. */
export async function readNamedSheets(sheetIds: readonly string[]): Promise<NamedSheets> {
  requireExcelApi();
  try {
    const context = new Excel.RequestContext();
    const { workbook } = context;
    const sheets = loadKnownSheets(workbook, sheetIds);
    const { names } = loadNames(workbook);
    const parts = notesParts(workbook).load('items/id');
    const notes = loadNotes(parts);
    await context.sync();
    return {
      sheets: sheets(),
      names: names(),
      notes: notes.value || null,
      noteParts: parts.items.map(({ id }) => id),
    };
  } catch (error) {
    throw workbookError(error);
  }
}

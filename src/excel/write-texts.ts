import type { SheetTexts } from '../app';
import { cellInput } from './write-plan';
import { workbookError } from './host-problem';
import { notesParts, writeNotes } from './notes-part';
import { requireExcelApi } from './requirement';

/** Texts first, notes last: where the notes are there, everything is. */
export async function writeTexts(texts: readonly SheetTexts[], notes: string): Promise<void> {
  requireExcelApi();
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const parts = notesParts(workbook).load('items/id');
      await context.sync();
      for (const { sheet, texts: cells } of texts) {
        const target = workbook.worksheets.getItem(sheet);
        for (const { address, text } of cells) {
          target.getRange(address).formulas = [[cellInput(text)]];
        }
      }
      writeNotes(workbook, parts.items, notes);
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

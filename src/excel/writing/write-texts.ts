import type { SheetTexts } from '../../app';
import { cellInput } from './write-plan';
import { workbookError } from '../host-problem';
import { notesParts, writeNotes } from '../notes-part';
import { requireExcelApi } from '../requirement';

/** Texts first, with the name that Excel undoes with them, notes last: where the notes are there, everything is. */
export async function writeTexts(
  texts: readonly SheetTexts[],
  notes: string,
  name: string | null,
): Promise<void> {
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
      if (name !== null) workbook.names.add(name, '=""');
      writeNotes(workbook, parts.items, notes);
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

import type { NameChanges } from '../../app';
import { workbookError } from '../host-problem';
import { notesParts, writeNotes as putNotes } from '../notes-part';
import { requireExcelApi } from '../requirement';

/** Notes and names go in one batch. Excel undoes the names only: a note without its name says nothing. */
export async function writeNotes(notes: string, { add, remove }: NameChanges): Promise<void> {
  requireExcelApi();
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const parts = notesParts(workbook).load('items/id');
      const gone = remove.map((name) => workbook.names.getItemOrNullObject(name).load('name'));
      await context.sync();
      for (const item of gone) if (!item.isNullObject) item.delete();
      for (const { name, refersTo } of add) workbook.names.add(name, refersTo);
      putNotes(workbook, parts.items, notes);
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

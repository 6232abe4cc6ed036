import type { WholeSheet } from '../app';
import { workbookError } from './host-problem';
import { loadSheet } from './read-sheets';

/** Sheets that are known, with nothing but what their cells hold: while a user types, names and sizes stay what they are. */
export async function readGrids(
  sheetIds: readonly string[],
): Promise<readonly (WholeSheet | null)[]> {
  try {
    return await Excel.run(async (context) => {
      const loaded = sheetIds.map((id) => {
        const sheet = context.workbook.worksheets
          .getItemOrNullObject(id)
          .load('id,name,visibility,protection/protected');
        return { sheet, content: loadSheet(sheet, false) };
      });
      await context.sync();
      return loaded.map(({ sheet, content }) => (sheet.isNullObject ? null : content()));
    });
  } catch (error) {
    throw workbookError(error);
  }
}

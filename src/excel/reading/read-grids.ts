import type { Grids, WholeSheet } from '../../app';
import { workbookError } from '../host-problem';
import { loadCalculation } from './calculation';
import { loadSheet } from './read-sheets';

/** Sheets that are known, with nothing but what their cells hold: while a user types, names and sizes stay what they are. */
export async function readGrids(sheetIds: readonly string[]): Promise<Grids> {
  try {
    return await Excel.run(async (context) => {
      const sheets = loadKnownSheets(context.workbook, sheetIds);
      const calculation = loadCalculation(context.workbook);
      await context.sync();
      return { sheets: sheets(), ...calculation() };
    });
  } catch (error) {
    throw workbookError(error);
  }
}

/** What the sheets hold, once the batch is through. */
export function loadKnownSheets(
  workbook: Excel.Workbook,
  sheetIds: readonly string[],
): () => readonly (WholeSheet | null)[] {
  const loaded = sheetIds.map((id) => {
    const sheet = workbook.worksheets
      .getItemOrNullObject(id)
      .load('id,name,visibility,protection/protected');
    return { sheet, content: loadSheet(sheet, null) };
  });
  return () => loaded.map(({ sheet, content }) => (sheet.isNullObject ? null : content()));
}

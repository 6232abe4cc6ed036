import { workbookError } from './host-problem';
import { requireExcelApi } from './requirement';

/** Deletes those of the sheets that are still there, in one request. */
export async function removeSheets(names: readonly string[]): Promise<void> {
  requireExcelApi();
  try {
    await Excel.run(async (context) => {
      for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

/** Those of the sheets that are there, in one request. */
export async function sheetsThere(names: readonly string[]): Promise<readonly string[]> {
  requireExcelApi();
  try {
    return await Excel.run(async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      for (const sheet of sheets) sheet.load('name');
      await context.sync();
      return names.filter((_, index) => sheets[index]?.isNullObject === false);
    });
  } catch (error) {
    throw workbookError(error);
  }
}

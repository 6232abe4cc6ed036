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

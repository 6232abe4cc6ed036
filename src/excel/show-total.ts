import type { FormTotal } from '../app';
import { workbookError } from './host-problem';

export async function showTotal({ sheet, address }: FormTotal): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

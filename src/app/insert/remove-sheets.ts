import type { WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';

/**
 * Takes sheets away that an insertion made or left half-made. With them Excel forgets all that could be undone: the user is told so
 * and asked before. Null for success.
 */
export async function removeSheets(
  workbook: WorkbookPort,
  sheets: readonly string[],
): Promise<Problem | null> {
  try {
    await workbook.removeSheets(sheets);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

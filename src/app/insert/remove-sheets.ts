import type { WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';

/** Null for success; `left` are the sheets that are still there. */
export interface RemovalOutcome {
  readonly problem: Problem | null;
  readonly left: readonly string[];
}

/**
 * Takes sheets away that an insertion made or left half-made. With them Excel forgets all that could be undone: the user is told so
 * and asked before. Where Excel stops halfway, some are gone.
 */
export async function removeSheets(
  workbook: WorkbookPort,
  sheets: readonly string[],
): Promise<RemovalOutcome> {
  try {
    await workbook.removeSheets(sheets);
    return { problem: null, left: [] };
  } catch (error) {
    const left = await workbook.sheetsThere(sheets).catch(() => sheets);
    return { problem: problemOf(error), left };
  }
}

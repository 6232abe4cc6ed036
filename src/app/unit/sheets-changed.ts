import { sameCells } from '../rows/same-cells';
import type { FormSheet, WorkbookPort } from '../ports';

/** The sheets that read otherwise than before, after a batch on several of them failed; null where they cannot be read. */
export async function sheetsChanged(
  workbook: WorkbookPort,
  before: readonly FormSheet[],
): Promise<readonly string[] | null> {
  const now = await workbook.readSheets({ of: 'marked' }).catch(() => null);
  if (!now) return null;
  return before.flatMap(({ id, grid }) => {
    const other = now.sheets.find((sheet) => sheet.id === id);
    return other && sameCells(grid, other.grid) ? [] : [grid.name];
  });
}

import type { FormSheet, WorkbookPort } from './ports';
import { sameCells } from './rows/same-cells';

type Sheet = Pick<FormSheet, 'id' | 'grid'>;

/** The sheets that read otherwise than before, after a batch on several of them failed; null where they cannot be read. */
export async function sheetsChanged(
  workbook: WorkbookPort,
  before: readonly Sheet[],
): Promise<readonly string[] | null> {
  if (before.length === 0) return [];
  const ids = before.map(({ id }) => id);
  const now = await workbook.readNamedSheets(ids).catch(() => null);
  if (!now) return null;
  return before.flatMap(({ grid }, at) => {
    const other = now.sheets[at];
    return other && sameCells(grid, other.grid) ? [] : [grid.name];
  });
}

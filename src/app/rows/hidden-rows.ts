import type { ActiveSheet, WorkbookPort } from '../ports';
import { problemOf } from '../problem';

/** Rows of a sheet that are hidden, by hand or by a filter; null where Excel is too old to say, or they are too many to ask. */
export async function hiddenRows(
  workbook: WorkbookPort,
  { id, grid: { used } }: Pick<ActiveSheet, 'id' | 'grid'>,
): Promise<ReadonlySet<number> | null> {
  try {
    const { sheets } = await workbook.readSheets({ of: { sheetId: id }, withFormats: true });
    const looks = sheets[0]?.looks;
    if (!looks || !used) return null;
    const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, down) => used.top + down);
    return new Set(rows.filter((row) => looks.at(row)?.height === 0));
  } catch (error) {
    if (problemOf(error).code === 'apiMissing') return null;
    throw error;
  }
}

import type { FormSheet, WorkbookPort } from '../ports';
import { sameCells } from './same-cells';

/** A batch that fails is not taken back by Excel: what is there is found out by looking. */
export type SheetAfterFailure = 'asBefore' | 'changed' | 'unknown';

/** What a batch that failed left of a sheet; `before` is null where nothing was sent. */
export async function lookAfter(
  workbook: WorkbookPort,
  before: FormSheet | null,
): Promise<SheetAfterFailure> {
  if (!before) return 'asBefore';
  const now = await workbook.readActiveSheet().catch(() => null);
  if (now?.id !== before.id) return 'unknown';
  return sameCells(before.grid, now.grid) ? 'asBefore' : 'changed';
}

import type { CellRange } from '../../domain/grid/cell-range';
import type { CalculatedHow, WorkbookPort } from '../ports';
import type { CheckedSheet } from './check-workbook';
import { recheckSheet } from './recheck-sheet';

export interface Rechecked extends CalculatedHow {
  readonly sheets: readonly CheckedSheet[];
}

/** What may have changed on a sheet: values of cells, or anything. */
export type Change = 'values' | 'anything';

/**
 * The sheets on which values were edited, and those whose forms calculate with others, checked again; null where one of them has
 * to be checked anew.
 */
export async function recheckEdited(
  workbook: WorkbookPort,
  sheets: readonly CheckedSheet[],
  changes: ReadonlyMap<string | null, Change>,
): Promise<Rechecked | null> {
  if ([...changes.values()].includes('anything')) return null;
  const touched = sheets.filter(
    ({ sheetId, looksElsewhere }) => changes.has(sheetId) || looksElsewhere,
  );
  const { sheets: grids, isByHand } = await workbook.readGrids(
    touched.map(({ sheetId }) => sheetId),
  );
  const again = touched.flatMap((sheet, index) => {
    const now = grids[index];
    return (now && recheckSheet(sheet, now)) ?? [];
  });
  return again.length === touched.length ? { sheets: again, isByHand } : null;
}

/** An edit so far from what was in use makes the sheet larger than may be read at once. */
const farthest = 200;

/** Whether an edit leaves a sheet about as large as it is known to be. */
export function isNear({ bottom, right }: CellRange, used: CellRange | null): boolean {
  return used !== null && bottom <= used.bottom + farthest && right <= used.right + farthest;
}

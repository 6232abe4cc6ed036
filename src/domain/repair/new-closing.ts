import type { CellRange } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import { isFilled } from '../read/sheet-rows';
import type { FormNow } from './sheet-now';

/** The row below a table whose closing row was filled in, where nothing stands in it; null where the closing row is there, or there is no room. */
export function newClosingOf(
  { closing }: FormLayout,
  { reading, sheet }: Pick<FormNow, 'reading' | 'sheet'>,
): CellRange | null {
  if (closing === null || reading.table.closing !== null) return null;
  for (let column = closing.left; column <= closing.right; column += 1) {
    if (isFilled(sheet.grid.cellAt(closing.top, column))) return null;
  }
  return closing;
}

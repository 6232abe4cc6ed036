import { emptyValues } from '../form/empty-values';
import { styleOf } from '../form/form-definition';
import { isOneCell } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { FormOnSheet } from './row-outcome';
import { wholeLayout } from './whole-layout';

/** Whether the form merges cells in rows that come and go. */
export function hasMergedRows(sheet: FormOnSheet): boolean {
  const style = styleOf(sheet.form, sheet.styleId);
  const { cells, blocks } =
    wholeLayout(sheet)?.layout ?? layOut(style, emptyValues(style), { row: 0, column: 0 });
  return cells.some(
    ({ range }) =>
      !isOneCell(range) &&
      blocks.some((block) => block.range.top <= range.bottom && range.top <= block.range.bottom),
  );
}

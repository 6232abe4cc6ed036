import type { FormStyle } from '../form/form-style';
import type { CellRange } from '../grid/cell-range';
import { labelKey } from './label-key';
import type { SheetGrid } from './sheet-grid';

/** How far below the first row the lines of a form may stand. */
const mostRows = 6;
const token = '{department}';

/** The department that a line of a form names: 部门名称：某某局. Null where no words tell it from a unit or a code. */
export function departmentOnSheet(
  { lines }: FormStyle,
  grid: SheetGrid,
  { top, left, bottom, right }: CellRange,
): string | null {
  const before = lines
    .flatMap((line) => [line.left, line.right])
    .filter((text) => text.endsWith(token) && !text.startsWith('{'))
    .map((text) => labelKey(text.slice(0, -token.length)));
  if (before.length === 0) return null;
  for (let row = top; row <= Math.min(bottom, top + mostRows); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { value } = grid.cellAt(row, column);
      if (typeof value !== 'string') continue;
      const text = labelKey(value);
      const words = before.find((one) => text.startsWith(one));
      if (words !== undefined) return text.slice(words.length) || null;
    }
  }
  return null;
}

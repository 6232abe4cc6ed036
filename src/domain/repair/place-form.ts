import { fieldOf } from '../form/form-cell';
import { styleOf } from '../form/form-definition';
import { parseCell, printCell } from '../grid/cell';
import { topLeft, type CellRange } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import type { FormReading, ReadBlock } from '../read/form-reading';
import { labelKey } from '../read/label-key';
import { labelPattern, matchLabel } from '../read/label-pattern';
import type { ReadingProblem } from '../read/reading-problem';
import type { SheetGrid } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import { findItem } from '../rows/find-item';
import { itemCounts } from '../rows/item-counts';
import { layoutOnSheet, type SheetLayout } from '../rows/sheet-layout';
import type { FormNow } from './sheet-now';

/**
 * Every cell of a form in its place, its texts with their placeholders, also where rows of it were emptied; null where it has lost
 * its shape.
 */
export function placeForm({ form, ref, reading, region, sheet }: FormNow): SheetLayout | null {
  const known = layoutOnSheet(form, ref.styleId, reading);
  const { range, columns } = reading.table;
  const [left] = columns;
  const style = styleOf(form, ref.styleId);
  if (known) return { ...known, style, layout: layOut(style, known.counts, known.origin) };
  const inOrder = columns.every((column, index) => column === (left ?? 0) + index);
  if (!inOrder || !range || left == null) return null;
  const counts = itemCounts(reading.blocks);
  const above = style.heading.length + style.lines.length;
  // The first rows of the table may be among those that are empty now.
  for (let top = range.top; top >= Math.max(above, region.top); top -= 1) {
    const origin = { row: top - above, column: left };
    const layout = layOut(style, counts, origin);
    if (fits(layout, reading, sheet.grid, region)) return { style, origin, counts, layout };
  }
  return null;
}

/** Whether all that was read stands where the layout has it, and nothing else where it has words. */
function fits(
  layout: FormLayout,
  reading: FormReading,
  grid: SheetGrid,
  region: CellRange,
): boolean {
  const fields = new Map(
    layout.cells.map(({ cell, range }) => [printCell(topLeft(range)), fieldOf(cell)?.id]),
  );
  return (
    isBlankBelow(layout.table, grid, region) &&
    reading.problems.every((problem) => !isWithin(layout.table, problem)) &&
    reading.cells.every(({ at, field }) => fields.get(at) === field) &&
    reading.blocks.every((block) => stands(block, [], layout)) &&
    layout.cells.every(({ cell, range }) => {
      const found = grid.cellAt(range.top, range.left);
      if (!('label' in cell) || !isFilled(found)) return true;
      return matchLabel(labelPattern(cell.label), labelKey(String(found.value))) !== 'different';
    })
  );
}

/** What stands below the last row that was read, and would be a row of the table: nobody knows what it is. */
function isWithin({ bottom }: CellRange, problem: ReadingProblem): boolean {
  if (problem.kind !== 'unplaced' || problem.where !== 'below') return false;
  return (parseCell(problem.at)?.row ?? Infinity) <= bottom;
}

/** A form that was recognised ends with its last words, though empty items may follow. */
function isBlankBelow({ bottom, left, right }: CellRange, grid: SheetGrid, region: CellRange) {
  for (let row = region.bottom + 1; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (isFilled(grid.cellAt(row, column))) return false;
    }
  }
  return true;
}

function stands({ block, items }: ReadBlock, around: ScopePath, layout: FormLayout): boolean {
  return items.every(({ range, blocks }, item) => {
    const path = [...around, { block, item }];
    const placed = findItem(layout, path)?.range;
    return (
      placed?.top === range.top &&
      // Of an empty item inside which nothing stands only the first row is seen.
      (placed.bottom === range.bottom || (blocks.length === 0 && placed.bottom > range.bottom)) &&
      blocks.every((inner) => stands(inner, path, layout))
    );
  });
}

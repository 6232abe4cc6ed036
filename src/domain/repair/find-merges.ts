import { printCell } from '../grid/cell';
import { isOneCell, overlap, printRange, topLeft, type CellRange } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import type { SheetGrid } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import type { FoundDamage } from './damage';

/** The areas that are not merged as the form needs them, and can be without loss: all but their first cells are empty. */
export function findMerges({ cells }: FormLayout, grid: SheetGrid): FoundDamage[] {
  const areas = cells
    .map(({ range }) => range)
    .filter((range) => !isOneCell(range) && !isMerged(range, grid) && isFree(range, grid));
  const [first] = areas;
  if (!first) return [];
  const printed = areas.map(printRange);
  return [
    {
      damage: { kind: 'lostMerges', at: printCell(topLeft(first)), areas: printed },
      steps: printed.map((area) => ({ kind: 'merge', area })),
    },
  ];
}

function isMerged(range: CellRange, { merges }: SheetGrid): boolean {
  return merges.some((merge) => printRange(merge) === printRange(range));
}

function isFree(range: CellRange, { merges, cellAt }: SheetGrid): boolean {
  const isInside = ({ top, left, bottom, right }: CellRange) =>
    top >= range.top && bottom <= range.bottom && left >= range.left && right <= range.right;
  if (merges.some((merge) => overlap(merge, range) && !isInside(merge))) return false;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const isFirst = row === range.top && column === range.left;
      if (!isFirst && isFilled(cellAt(row, column))) return false;
    }
  }
  return true;
}

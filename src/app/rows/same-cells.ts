import type { SheetGrid } from '../../domain/grid/sheet-grid';

/** Whether two readings of a sheet show the same cells, typed and calculated, in the same places. */
export function sameCells(one: SheetGrid, other: SheetGrid): boolean {
  const [area, there] = [one.used, other.used];
  if (!area || !there) return area === there;
  const inPlace =
    area.top === there.top &&
    area.left === there.left &&
    area.bottom === there.bottom &&
    area.right === there.right;
  if (!inPlace || JSON.stringify(one.merges) !== JSON.stringify(other.merges)) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const [cell, now] = [one.cellAt(row, column), other.cellAt(row, column)];
      if (cell.value !== now.value || cell.formula !== now.formula) return false;
    }
  }
  return true;
}

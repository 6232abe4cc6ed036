import type { CellRange } from '../grid/cell-range';
import { parseRange } from '../grid/cell-range';
import { emptyCell, type GridCell, type SheetGrid } from '../read/sheet-grid';
import type { PlannedCell, SheetPlan } from './sheet-plan';

/** The sheet that a plan would make, not calculated: for previews, and to try whether a form can be read back. */
export function gridOfPlan(
  { origin, cells, merges, numberFormats }: SheetPlan,
  name: string,
): SheetGrid {
  const percents = numberFormats
    .filter(({ format }) => format.endsWith('%'))
    .flatMap(({ areas }) => areas.flatMap((area) => parseRange(area) ?? []));
  const grid = cells.map((row, down) =>
    row.map((cell, across) => {
      const isPercent = percents.some((area) =>
        contains(area, origin.row + down, origin.column + across),
      );
      return gridCell(cell, isPercent);
    }),
  );
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return {
    name,
    used: {
      top: origin.row,
      left: origin.column,
      bottom: origin.row + cells.length - 1,
      right: origin.column + columns - 1,
    },
    cellAt: (row, column) => grid[row - origin.row]?.[column - origin.column] ?? emptyCell,
    merges: merges.flatMap((area) => parseRange(area) ?? []),
  };
}

function gridCell(cell: PlannedCell, isPercent: boolean): GridCell {
  if (cell === null) return emptyCell;
  if (typeof cell === 'object') return { value: null, formula: cell.formula, text: null };
  const text = isPercent && typeof cell === 'number' ? `${(cell * 100).toFixed(2)}%` : null;
  return { value: cell, formula: null, text };
}

function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

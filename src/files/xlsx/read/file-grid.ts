import type { CellRange } from '../../../domain/grid/cell-range';
import { emptyCell, type GridCell, type SheetGrid } from '../../../domain/grid/sheet-grid';
import type { PlacedContent, SheetContent } from './sheet-part';

/** The cells of a file as a grid. Only those that hold anything take room. */
export function fileGrid(name: string, { cells, merges }: SheetContent): SheetGrid {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const { place, content } of cells) {
    const line = rows.get(place.row) ?? new Map<number, GridCell>();
    line.set(place.column, content);
    rows.set(place.row, line);
  }
  const filled = new Map(
    [...rows].map(([row, line]) => [row, [...line.keys()].sort((a, b) => a - b)] as const),
  );
  return {
    name,
    used: usedRange(cells),
    cellAt: (row, column) => rows.get(row)?.get(column) ?? emptyCell,
    filled,
    merges,
  };
}

function usedRange(cells: readonly PlacedContent[]): CellRange | null {
  const [first] = cells;
  if (!first) return null;
  const { row: top, column: left } = first.place;
  const used = { top, left, bottom: top, right: left };
  for (const {
    place: { row, column },
  } of cells) {
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return used;
}

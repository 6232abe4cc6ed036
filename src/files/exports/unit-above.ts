import { knownExpression } from '../../domain/check/known-expression';
import type { CellRange } from '../../domain/grid/cell-range';
import { filledColumns } from '../../domain/read/filled-columns';
import { labelKey } from '../../domain/read/label-key';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import { exportWords } from '../../packs/exports/export-words';

/** Lines stand so far above the first row of a table, and below its title. */
const mostRows = 4;

/** Whose a table is, as a line above it says: 部门：某某局. Null where none does; what belongs to another table is not looked at. */
export function unitAbove(
  area: CellRange,
  all: readonly CellRange[],
  grid: SheetGrid,
): string | null {
  const { used } = grid;
  if (!used) return null;
  const isTaken = (row: number) =>
    all.some((one) => one !== area && one.top <= row && row <= one.bottom);
  for (let row = area.top + mostRows; row >= area.top - mostRows; row -= 1) {
    if (row < used.top || row > area.bottom || isTaken(row)) continue;
    for (const column of filledColumns(grid, row, used)) {
      const { value } = grid.cellAt(row, column);
      if (typeof value !== 'string') continue;
      const [, unit] = knownExpression(exportWords.unitLine).exec(labelKey(value)) ?? [];
      if (unit !== undefined) return unit;
    }
  }
  return null;
}

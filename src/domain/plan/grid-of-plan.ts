import { contains, parseRange, type CellRange } from '../grid/cell-range';
import { emptyCell, type GridCell, type SheetGrid } from '../grid/sheet-grid';
import type { PlannedCell, SheetPlan } from './sheet-plan';

/** The sheet that a plan would make, not calculated: for previews, and to try whether a form can be read back. */
export function gridOfPlan(plan: SheetPlan, name: string): SheetGrid {
  const { origin, cells, merges, numberFormats } = plan;
  const formats = numberFormats.flatMap(({ format, areas }) =>
    areas.flatMap((area): FormatArea[] => {
      const range = parseRange(area);
      return range ? [{ format, range }] : [];
    }),
  );
  const grid = cells.map((row, down) =>
    row.map((cell, across) => {
      const at = { row: origin.row + down, column: origin.column + across };
      const format = formats.find(({ range }) => contains(range, at))?.format ?? null;
      return gridCell(cell, format);
    }),
  );
  return {
    name,
    used: {
      top: origin.row,
      left: origin.column,
      bottom: origin.row + cells.length - 1,
      right: origin.column + plan.columnWidths.length - 1,
    },
    cellAt: (row, column) => grid[row - origin.row]?.[column - origin.column] ?? emptyCell,
    merges: merges.flatMap((area) => parseRange(area) ?? []),
  };
}

interface FormatArea {
  readonly format: string;
  readonly range: CellRange;
}

function gridCell(cell: PlannedCell, format: string | null): GridCell {
  if (cell === null) return emptyCell;
  if (typeof cell === 'object') return { value: null, formula: cell.formula, text: null };
  const text = typeof cell === 'number' && format !== null ? printedNumber(cell, format) : null;
  return { value: cell, formula: null, text };
}

/** As the formats of forms print a number: two decimals, and what stands behind them. */
function printedNumber(value: number, format: string): string | null {
  const ending = /^0\.00(?:"(?<words>[^"]*)"|(?<percent>%))?/.exec(format)?.groups;
  if (!ending) return null;
  const { words = '', percent } = ending;
  return percent === undefined ? value.toFixed(2) + words : `${(value * 100).toFixed(2)}%`;
}

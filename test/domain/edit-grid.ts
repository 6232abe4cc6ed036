import { columnName, columnNumber, parseCell, type Cell } from '../../src/domain/grid/cell';
import type { CellRange } from '../../src/domain/grid/cell-range';
import { emptyCell, type GridCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';

/** What users do to sheets, as Excel does it: references and merged areas follow. */

export function putCell(grid: SheetGrid, at: Cell | string, cell: Partial<GridCell>): SheetGrid {
  const place = typeof at === 'string' ? parseCell(at) : at;
  return {
    ...grid,
    cellAt: (row, column) =>
      row === place?.row && column === place.column
        ? { ...emptyCell, ...cell }
        : grid.cellAt(row, column),
  };
}

export function insertRow(grid: SheetGrid, at: number): SheetGrid {
  return moveCells(grid, { row: at, rows: 1, column: 0, columns: 0 });
}

export function insertColumn(grid: SheetGrid, at: number): SheetGrid {
  return moveCells(grid, { row: 0, rows: 0, column: at, columns: 1 });
}

export function deleteRow(grid: SheetGrid, at: number): SheetGrid {
  const { used } = grid;
  return {
    ...grid,
    used: used && { ...used, bottom: used.bottom - 1 },
    merges: grid.merges.flatMap((merge) => {
      const top = merge.top > at ? merge.top - 1 : merge.top;
      const bottom = merge.bottom >= at ? merge.bottom - 1 : merge.bottom;
      return bottom < top ? [] : [{ ...merge, top, bottom }];
    }),
    cellAt: (row, column) => grid.cellAt(row < at ? row : row + 1, column),
  };
}

/** One sheet below another, with empty rows between. */
export function stackGrids(upper: SheetGrid, lower: SheetGrid, gap: number): SheetGrid {
  const by = (upper.used?.bottom ?? -1) + 1 + gap;
  const moved = moveCells(lower, { row: 0, rows: by, column: 0, columns: 0 });
  const right = Math.max(upper.used?.right ?? 0, moved.used?.right ?? 0);
  return {
    ...moved,
    used: moved.used && { ...moved.used, top: upper.used?.top ?? 0, right },
    merges: [...upper.merges, ...moved.merges],
    cellAt: (row, column) => (row < by ? upper : moved).cellAt(row, column),
  };
}

interface Insertion {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

function moveCells(
  grid: SheetGrid,
  { row: atRow, rows, column: atColumn, columns }: Insertion,
): SheetGrid {
  const downwards = (row: number) => (row >= atRow ? row + rows : row);
  const rightwards = (column: number) => (column >= atColumn ? column + columns : column);
  const moveRange = ({ top, left, bottom, right }: CellRange): CellRange => ({
    top: downwards(top),
    left: rightwards(left),
    bottom: downwards(bottom),
    right: rightwards(right),
  });
  const moveFormula = (formula: string) =>
    formula.replace(
      /\b([A-Z]{1,3})(\d{1,7})\b/g,
      (_, name: string, number: string) =>
        `${columnName(rightwards(columnNumber(name)))}${downwards(Number(number) - 1) + 1}`,
    );
  return {
    ...grid,
    used: grid.used && moveRange(grid.used),
    merges: grid.merges.map(moveRange),
    cellAt: (row: number, column: number): GridCell => {
      const isNew = row >= atRow && row < atRow + rows;
      const isNewColumn = column >= atColumn && column < atColumn + columns;
      if (isNew || isNewColumn) return emptyCell;
      const cell = grid.cellAt(
        row >= atRow ? row - rows : row,
        column >= atColumn ? column - columns : column,
      );
      return cell.formula === null ? cell : { ...cell, formula: moveFormula(cell.formula) };
    },
  };
}

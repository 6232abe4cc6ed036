import { columnName, type Cell } from '../grid/cell';
import { isOneCell, type CellRange } from '../grid/cell-range';

/** How the formula of a conditional format names cells while it looks at one of them. */
export interface View {
  /** The cell that is looked at. */
  readonly own: string;
  readonly cell: (target: Cell) => string;
  readonly range: (target: CellRange) => string;
}

/**
 * Excel keeps such a formula as its first cell sees it. What stands in the row or the column of the cell that is looked at moves
 * with it, all else stays: so cells that are judged alike have the same formula, and rows that come or go shift it as they shift
 * the formulas of cells.
 */
export function seenFrom(first: Cell, judged: Cell): View {
  const column = (target: number) =>
    target === judged.column ? columnName(first.column) : `$${columnName(target)}`;
  const row = (target: number) => (target === judged.row ? `${first.row + 1}` : `$${target + 1}`);
  const cell = (target: Cell) => column(target.column) + row(target.row);
  return {
    own: cell(judged),
    cell,
    range: (target) => {
      const begin = cell({ row: target.top, column: target.left });
      if (isOneCell(target)) return begin;
      return `${begin}:${cell({ row: target.bottom, column: target.right })}`;
    },
  };
}

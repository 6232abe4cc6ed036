import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { printRange, rangeOf } from '../../domain/grid/cell-range';
import { oncePer } from './once-per';

/** The cells that a form takes. */
export const blockOf = oncePer(({ origin, cells, columnWidths }: SheetPlan) =>
  printRange(rangeOf(origin.row, origin.column, cells.length, columnWidths.length)),
);

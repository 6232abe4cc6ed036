import { parseCell, printCell, type Cell } from '../grid/cell';
import type { FormLayout } from '../layout/placed';
import type { PlacedForm } from './row-outcome';
import type { RowStep } from './row-plan';
import { changedFormulas, blockFormulas } from './block-formulas';

/** Where what stands in a cell after a command stood before it; null for what came with the command. */
export type PlaceBefore = (after: Cell) => Cell | null;

/** Rows that came (a positive number) or went at a row. */
export interface RowShift {
  readonly row: number;
  readonly count: number;
}

export function beforeShift({ row, count }: RowShift): PlaceBefore {
  return (after) => {
    if (after.row < row) return after;
    if (count > 0 && after.row < row + count) return null;
    return { ...after, row: after.row - count };
  };
}

/** The formulas over items as the new layout needs them, apart from those that the user changed. */
export function blockFormulaSteps(
  { on, grid, reading }: PlacedForm,
  after: FormLayout,
  placeBefore: PlaceBefore,
): RowStep[] {
  const hers = changedFormulas(on.layout, grid, reading.table.closing);
  return [...blockFormulas(after)].flatMap(([cell, formula]): RowStep[] => {
    const place = parseCell(cell);
    const before = place && placeBefore(place);
    if (before !== null && hers.has(printCell(before))) return [];
    return [{ kind: 'put', cell, content: { formula } }];
  });
}

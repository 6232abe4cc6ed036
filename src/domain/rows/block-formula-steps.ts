import { parseCell, printCell } from '../grid/cell';
import type { FormLayout } from '../plan/placed';
import type { PlacedForm } from './row-outcome';
import type { RowStep } from './row-plan';
import { changedFormulas, blockFormulas } from './block-formulas';

/** Rows that came (a positive number) or went at a row. */
export interface RowShift {
  readonly row: number;
  readonly count: number;
}

/** The formulas over items as the new layout needs them, apart from those that the user changed. */
export function blockFormulaSteps(
  { on, reading }: PlacedForm,
  after: FormLayout,
  shift: RowShift,
): RowStep[] {
  const hers = changedFormulas(on.layout, reading);
  return [...blockFormulas(after)].flatMap(([cell, formula]): RowStep[] => {
    const before = placeBefore(cell, shift);
    if (before !== null && hers.has(before)) return [];
    return [{ kind: 'put', cell, content: { formula } }];
  });
}

/** Where a cell stood before the rows came or went; null for one that came with them. */
function placeBefore(cell: string, { row, count }: RowShift): string | null {
  const place = parseCell(cell);
  if (!place) return null;
  if (place.row < row) return cell;
  if (count > 0 && place.row < row + count) return null;
  return printCell({ ...place, row: place.row - count });
}

import { printCell } from '../grid/cell';
import { isOneCell, printRange, topLeft } from '../grid/cell-range';
import type { FormLayout } from '../plan/placed';
import type { RowStep } from './row-plan';

/** Excel widens a merged cell by itself when rows come inside it, not when they come at its end. */
export function widenedMerges(before: FormLayout, after: FormLayout, row: number): RowStep[] {
  const old = new Map(before.cells.map(({ range }) => [printCell(topLeft(range)), range]));
  return after.cells.flatMap(({ range }): RowStep[] => {
    if (isOneCell(range) || range.top >= row || range.bottom < row) return [];
    const was = old.get(printCell(topLeft(range)));
    return was?.bottom === row - 1 ? [{ kind: 'merge', area: printRange(range) }] : [];
  });
}

/** A row at the end of the table has the thick line of its old end above it, and needs one below. */
export function frameAtTheEnd({ table }: FormLayout, lastRow: number): RowStep[] {
  if (lastRow !== table.bottom) return [];
  return [{ kind: 'frame', frame: { area: printRange(table), outside: 'medium', inside: 'thin' } }];
}

import { printRange } from '../grid/cell-range';
import type { FormLayout } from '../plan/placed';
import type { PlaceBefore } from './block-formula-steps';
import type { RowStep } from './row-plan';

/** Excel widens a merged cell by itself when rows come inside it, not when they come at its end. */
export function widenedMerges({ cells }: FormLayout, placeBefore: PlaceBefore): RowStep[] {
  const isNew = (row: number, column: number) => placeBefore({ row, column }) === null;
  return cells.flatMap(({ range }): RowStep[] =>
    !isNew(range.top, range.left) && isNew(range.bottom, range.left)
      ? [{ kind: 'merge', area: printRange(range) }]
      : [],
  );
}

/** A row at the end of the table has the thick line of its old end above it, and needs one below. */
export function frameAtTheEnd({ table }: FormLayout, lastRow: number): RowStep[] {
  if (lastRow !== table.bottom) return [];
  return [{ kind: 'frame', frame: { area: printRange(table), outside: 'medium', inside: 'thin' } }];
}

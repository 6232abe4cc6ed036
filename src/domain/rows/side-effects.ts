import { printRange, type CellRange } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
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

/**
 * Rows that came, went or changed places at an edge of the table bring its thick line inside, or take it away: the lines are drawn
 * anew. Where nothing touches an edge they stay as they are.
 */
export function frameAtTheEdge(
  { table }: FormLayout,
  { top, bottom }: Pick<CellRange, 'top' | 'bottom'>,
): RowStep[] {
  return top <= table.top || bottom >= table.bottom ? [frameOf(table)] : [];
}

export function frameOf(table: CellRange): RowStep {
  return { kind: 'frame', frame: { area: printRange(table), outside: 'medium', inside: 'thin' } };
}

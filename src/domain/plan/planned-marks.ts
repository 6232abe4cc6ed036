import { fieldOf } from '../form/form-cell';
import { printRange } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import type { PlannedMark } from './sheet-plan';

/** The defined names of a form: fields that others look for, blocks with their closing row, and at last the form itself. */
export function plannedMarks({ all, blocks, cells, closing }: FormLayout): PlannedMark[] {
  const fields = cells.flatMap(({ cell, range, scope }) => {
    const field = fieldOf(cell);
    return field?.marked && scope.length === 0 ? [{ part: field.id, area: printRange(range) }] : [];
  });
  const outerBlocks = blocks
    .filter(({ scope }) => scope.length === 0)
    .map(({ block, range }) => {
      const closed = closing !== null && closing.top === range.bottom + 1;
      const rows = closed ? { ...range, bottom: closing.bottom } : range;
      return { part: block.block, area: printRange(rows) };
    });
  return [...fields, ...outerBlocks, { part: null, area: printRange(all) }];
}

import { printCell } from '../grid/cell';
import { topLeft, type CellRange } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import type { FormNow } from './sheet-now';

/** A text that is printed in a place, with its placeholders. */
export interface PrintedPlace {
  readonly text: string;
  readonly range: CellRange;
}

/** Title and lines above the table, where the form begins with them: rows may have come between. */
export function textsAbove(layout: FormLayout, { region }: FormNow): PrintedPlace[] {
  if (layout.all.top !== region.top) return [];
  const heading = layout.heading.flatMap(({ content, range }) =>
    typeof content === 'string' ? [{ text: content, range }] : [],
  );
  return [...heading, ...layout.leftLines, ...layout.rightLines];
}

export function labelsOf({ cells }: FormLayout): PrintedPlace[] {
  return cells.flatMap(({ cell, range }) => ('label' in cell ? [{ text: cell.label, range }] : []));
}

export function addressOf({ range }: PrintedPlace): string {
  return printCell(topLeft(range));
}

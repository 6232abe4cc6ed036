import { fieldOf } from '../form/form-cell';
import type { FormStyle } from '../form/form-style';
import { columnCount, topLeft, type CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';
import type { FormLayout } from '../layout/placed';
import { textWidth } from '../plan/text-width';

/** The amounts of a form as they will be shown: their points moved to the right by so many places. */
export interface ShownAmounts {
  readonly grid: SheetGrid;
  /** In the unit they are shown in, which some print behind the number. */
  readonly layout: FormLayout;
  readonly places: number;
}

/** Excel shows a number where it fits between the grid lines, with some two points on either side. */
const sideRoom = 4;

/** How wide the columns of a form have to be, so that Excel shows its amounts and no ####: the printed widths at least, in points. */
export function amountWidths(
  { columns, typography }: FormStyle,
  { grid, layout, places }: ShownAmounts,
): number[] {
  const widths = [...columns];
  const needs = layout.cells.flatMap(({ cell, range }) => {
    const field = fieldOf(cell);
    const { row, column } = topLeft(range);
    const { value } = grid.cellAt(row, column);
    if (field?.kind !== 'amount' || typeof value !== 'number') return [];
    const suffix = 'suffix' in field ? (field.suffix ?? '') : '';
    const text = `${(value * 10 ** places).toFixed(2)}${suffix}`;
    return [{ range, width: Math.ceil(textWidth(text, typography.cells.size) + sideRoom) }];
  });
  // An amount over several columns asks only for what those do not have yet.
  const narrowFirst = needs.sort((a, b) => columnCount(a.range) - columnCount(b.range));
  for (const { range, width } of narrowFirst) widen(widths, range, layout.all.left, width);
  return widths;
}

function widen(widths: number[], { left, right }: CellRange, first: number, width: number): void {
  const own = widths.slice(left - first, right - first + 1);
  const lacks = width - own.reduce((sum, one) => sum + one, 0);
  if (lacks <= 0) return;
  own.forEach((one, index) => {
    widths[left - first + index] = one + Math.ceil(lacks / own.length);
  });
}

/** Excel keeps widths in whole pixels. */
const pixel = 0.76;

/**
 * What the columns become: wider where amounts need it, as printed again where an earlier conversion made them wide for the unit
 * before. A width of the user's own is only ever made wider.
 */
export function fittedWidths(
  printed: readonly number[],
  { before, after }: { readonly before: readonly number[]; readonly after: readonly number[] },
  now: readonly (number | null)[],
): (number | null)[] {
  return now.map((width, index) => {
    const need = after[index] ?? 0;
    const was = before[index] ?? 0;
    // A column that is hidden stays hidden.
    if (width === null || width === 0) return null;
    if (width < need - pixel) return need;
    const isOurs = was > (printed[index] ?? 0) && Math.abs(width - was) <= pixel;
    return isOurs && need < was - pixel ? need : null;
  });
}

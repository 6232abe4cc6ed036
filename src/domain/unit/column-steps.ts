import type { FormStyle } from '../form/form-style';
import type { CellRange } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';
import type { FormLayout } from '../layout/placed';
import type { RowStep } from '../rows/row-plan';
import { amountWidths, fittedWidths } from './amount-widths';

/** What is known of a sheet beside its cells. */
export interface PageNow {
  /** What of it is printed; none where that is all. */
  readonly printed: readonly CellRange[];
  /** In points; null where it is not known. */
  columnWidth(column: number): number | null;
}

export interface ColumnPlan {
  readonly steps: readonly RowStep[];
  /** Excel may show #### on it: its columns are the user's, and stay. */
  readonly isNarrow: boolean;
}

interface FormInUnits {
  readonly style: FormStyle;
  readonly grid: SheetGrid;
  /** As drawn in the unit it was in, and in the one it comes to. */
  readonly before: FormLayout;
  readonly after: FormLayout;
  /** By how many places the points of its amounts move to the right. */
  readonly places: number;
}

/** Columns that fit the amounts of the other unit. Those of a sheet that was not made for the form are the user's. */
export function columnSteps(
  { style, grid, before, after, places }: FormInUnits,
  page: PageNow,
): ColumnPlan {
  const { all } = after;
  const needs = {
    before: amountWidths(style, { grid, layout: before, places: 0 }),
    after: amountWidths(style, { grid, layout: after, places }),
  };
  const now = style.columns.map((_, index) => page.columnWidth(all.left + index));
  const widths = fittedWidths(style.columns, needs, now);
  if (!isMadeFor(all, page)) {
    return {
      steps: [],
      isNarrow: widths.some((width, at) => width !== null && width > (now[at] ?? width)),
    };
  }
  return {
    steps: widths.every((width) => width === null)
      ? []
      : [{ kind: 'columnWidths', column: all.left, widths }],
    isNarrow: false,
  };
}

/** A form that came on a sheet of its own is what is printed of that; one at a selection touched nothing but cells. */
function isMadeFor({ top, left, right }: CellRange, { printed }: PageNow): boolean {
  const [area, ...more] = printed;
  return (
    area !== undefined &&
    more.length === 0 &&
    area.top === top &&
    area.left === left &&
    area.right === right
  );
}

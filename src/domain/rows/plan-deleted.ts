import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { coverRanges } from '../grid/cover-ranges';
import { contains, printRange, rowCount, topLeft, type CellRange } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import type { SheetGrid } from '../grid/sheet-grid';
import { cellsInside, findItem, sibling } from './find-item';
import { withItems } from './item-counts';
import { deletedBeside, standsBeside } from './plan-beside';
import { refused, type PlacedForm, type RowOutcome } from './row-outcome';
import type { RowStep } from './row-plan';
import { frameAtTheEdge } from './side-effects';
import { beforeShift, blockFormulaSteps, type PlaceBefore } from './block-formula-steps';

/** An item less; the last one of a block stays, empty. */
export function planDeleted(placed: PlacedForm, at: ScopePath): RowOutcome {
  const { on, grid } = placed;
  const found = findItem(on.layout, at);
  if (!found) return refused({ kind: 'noItem' });
  const { range, index } = found;
  if (found.placed.items.length === 1) return emptied(on.layout, at, range);
  if (standsBeside(on.style, found.block)) return deletedBeside(found);

  const counts = withItems(on.counts, at, (items, gone) => items.filter((_, i) => i !== gone));
  const after = layOut(on.style, counts, on.origin);
  const next = findItem(on.layout, sibling(at, index + 1))?.range;
  const holdsLead = on.layout.cells.some(
    ({ range: lead }) =>
      lead.top === range.top && lead.bottom > range.bottom && lead.right < range.left,
  );
  // What a merged cell says stands in its first row: that row stays, and the next item moves into it.
  const goes = holdsLead && next ? next : range;
  const beside = contentBeside(grid, goes, on.layout.all);
  if (beside !== null) return refused({ kind: 'contentBeside', at: beside });
  const pulledUp: RowStep[] =
    goes === range
      ? []
      : [{ kind: 'copy', from: printRange(goes), to: printRange(range), what: 'all' }];
  const shifted = beforeShift({ row: goes.top, count: -rowCount(goes) });
  const placeBefore: PlaceBefore = (cell) =>
    contains(range, cell) ? { ...cell, row: cell.row + goes.top - range.top } : shifted(cell);
  return {
    kind: 'planned',
    plan: {
      steps: [
        ...pulledUp,
        { kind: 'deleteRows', row: goes.top, count: rowCount(goes) },
        // What moved up may have been the first rows, and what went the last ones.
        ...frameAtTheEdge(after, { top: range.top, bottom: goes.top - 1 }),
        ...blockFormulaSteps(placed, after, goes === range ? shifted : placeBefore),
      ],
      select: printCell(topLeft({ ...range, top: Math.min(range.top, after.table.bottom) })),
    },
  };
}

function emptied(layout: FormLayout, at: ScopePath, range: CellRange): RowOutcome {
  const inputs = cellsInside(layout, at).flatMap(({ cell, range: area }) => {
    const field = fieldOf(cell);
    return field && !isDerived(field) ? [area] : [];
  });
  return {
    kind: 'planned',
    plan: {
      steps: [{ kind: 'clear', areas: coverRanges(inputs).map(printRange) }],
      select: printCell(topLeft(range)),
    },
  };
}

/** The first cell beside the form that holds anything in rows that are to go. */
function contentBeside(
  { used, cellAt }: SheetGrid,
  { top, bottom }: CellRange,
  { left, right }: CellRange,
): string | null {
  if (!used) return null;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const isBeside = column < left || column > right;
      if (isBeside && cellAt(row, column).value !== null) return printCell({ row, column });
    }
  }
  return null;
}

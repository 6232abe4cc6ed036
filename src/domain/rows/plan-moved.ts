import { printCell } from '../grid/cell';
import {
  contains,
  printRange,
  rangeOf,
  rowCount,
  topLeft,
  type CellRange,
} from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import { findItem, sibling } from './find-item';
import { withItems } from './item-counts';
import { refused, type PlacedForm, type RowOutcome } from './row-outcome';
import type { RowStep } from './row-plan';
import { frameAtTheEdge } from './side-effects';
import { blockFormulaSteps, type PlaceBefore } from './block-formula-steps';

/** An item changes places with the one above or below it. */
export function planMoved(placed: PlacedForm, at: ScopePath, by: -1 | 1): RowOutcome {
  const { on } = placed;
  const found = findItem(on.layout, at);
  if (!found) return refused({ kind: 'noItem' });
  const other = found.placed.items[found.index + by];
  if (!other) return refused({ kind: 'atTheEnd' });
  const [upper, lower] = by < 0 ? [other, found.range] : [found.range, other];
  const upperIndex = Math.min(found.index, found.index + by);

  const counts = withItems(on.counts, at, (items) => {
    const [one = {}, two = {}] = items.slice(upperIndex, upperIndex + 2);
    return [...items.slice(0, upperIndex), two, one, ...items.slice(upperIndex + 2)];
  });
  const after = layOut(on.style, counts, on.origin);
  const target = findItem(after, sibling(at, found.index + by))?.range ?? found.range;
  return {
    kind: 'planned',
    plan: {
      steps: [
        ...swap(upper, lower, on.layout),
        ...frameAtTheEdge(after, { top: upper.top, bottom: lower.bottom }),
        ...blockFormulaSteps(placed, after, beforeSwap(upper, lower)),
      ],
      select: printCell(topLeft(target)),
    },
  };
}

function beforeSwap(upper: CellRange, lower: CellRange): PlaceBefore {
  const both = { ...upper, bottom: lower.bottom };
  return (after) => {
    if (!contains(both, after)) return after;
    const isFromBelow = after.row < upper.top + rowCount(lower);
    const by = isFromBelow ? lower.top - upper.top : -rowCount(lower);
    return { ...after, row: after.row + by };
  };
}

/**
 * Both items by way of rows below the form's end, which are put in and taken out again: what stands beside the table and cells
 * that are merged over several items stay where they are.
 */
function swap(upper: CellRange, lower: CellRange, { all }: FormLayout): RowStep[] {
  const height = lower.bottom - upper.top + 1;
  const spare = rangeOf(all.bottom + 1, upper.left, height, upper.right - upper.left + 1);
  const spareRows = { row: spare.top, count: height };
  const lowerFirst = { ...spare, bottom: spare.top + rowCount(lower) - 1 };
  const upperAfter = { ...spare, top: lowerFirst.bottom + 1 };
  const both = { ...upper, bottom: lower.bottom };
  const copy = (from: CellRange, to: CellRange): RowStep => ({
    kind: 'copy',
    from: printRange(from),
    to: printRange(to),
    what: 'all',
  });
  return [
    { kind: 'insertRows', ...spareRows },
    copy(lower, lowerFirst),
    copy(upper, upperAfter),
    copy(spare, both),
    { kind: 'deleteRows', ...spareRows },
  ];
}

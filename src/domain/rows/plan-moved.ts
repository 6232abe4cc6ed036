import { printCell } from '../grid/cell';
import { printRange, rangeOf, rowCount, topLeft, type CellRange } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import { findItem, sibling } from './find-item';
import { withItems } from './item-counts';
import { refused, type PlacedForm, type RowOutcome } from './row-outcome';
import type { RowStep } from './row-plan';
import { frameAtTheEdge } from './side-effects';
import { blockFormulaSteps, type PlaceBefore } from './block-formula-steps';

/** An item changes places with the next one above or below it that is in sight: one that is hidden stays where it is. */
export function planMoved(placed: PlacedForm, at: ScopePath, by: -1 | 1): RowOutcome {
  const { on, hidden = nothingHidden } = placed;
  const found = findItem(on.layout, at);
  if (!found) return refused({ kind: 'noItem' });
  const { items } = found.placed;
  let to = found.index + by;
  let other = items[to];
  while (other && isOutOfSight(other, hidden)) other = items[(to += by)];
  if (!other) return refused({ kind: items[found.index + by] ? 'hiddenRows' : 'atTheEnd' });
  const [upper, lower] = by < 0 ? [other, found.range] : [found.range, other];
  // Excel hides rows, not what is in them: it stays hidden only where rows like it come in its place.
  const between = rowsBetween(upper, lower);
  const isAnyHidden = [...hidden].some((row) => row >= upper.top && row <= lower.bottom);
  if (isAnyHidden && !areHiddenAlike(upper, lower, hidden)) return refused({ kind: 'hiddenRows' });

  const [first, last] = by < 0 ? [to, found.index] : [found.index, to];
  const counts = withItems(on.counts, at, (all) => {
    const full = Array.from({ length: Math.max(all.length, last + 1) }, (_, one) => all[one] ?? {});
    return full.with(first, full[last] ?? {}).with(last, full[first] ?? {});
  });
  const after = layOut(on.style, counts, on.origin);
  const target = findItem(after, sibling(at, to))?.range ?? found.range;
  return {
    kind: 'planned',
    plan: {
      steps: [
        ...swap([lower, ...between, upper], on.layout),
        ...frameAtTheEdge(after, { top: upper.top, bottom: lower.bottom }),
        ...blockFormulaSteps(placed, after, beforeSwap([lower, ...between, upper])),
      ],
      select: printCell(topLeft(target)),
    },
  };
}

const nothingHidden: ReadonlySet<number> = new Set();

function rowsOf({ top, bottom }: CellRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
}

function isOutOfSight(item: CellRange, hidden: ReadonlySet<number>): boolean {
  return rowsOf(item).every((row) => hidden.has(row));
}

function areHiddenAlike(one: CellRange, other: CellRange, hidden: ReadonlySet<number>): boolean {
  const by = other.top - one.top;
  return (
    rowCount(one) === rowCount(other) &&
    rowsOf(one).every((row) => hidden.has(row) === hidden.has(row + by))
  );
}

function rowsBetween(upper: CellRange, lower: CellRange): CellRange[] {
  const between = { ...upper, top: upper.bottom + 1, bottom: lower.top - 1 };
  return between.bottom < between.top ? [] : [between];
}

/** The parts as they come to stand below one another. */
type Parts = readonly CellRange[];

function topOf(parts: Parts): number {
  return Math.min(...parts.map(({ top }) => top));
}

function beforeSwap(parts: Parts): PlaceBefore {
  const [first] = parts;
  const top = topOf(parts);
  return (after) => {
    let begin = top;
    for (const part of parts) {
      const end = begin + rowCount(part);
      const isInside = first && after.column >= first.left && after.column <= first.right;
      if (isInside && after.row >= begin && after.row < end) {
        return { ...after, row: after.row - begin + part.top };
      }
      begin = end;
    }
    return after;
  };
}

/**
 * All parts by way of rows below the form's end, which are put in and taken out again: what stands beside the table and cells
 * that are merged over several items stay where they are.
 */
function swap(parts: Parts, { all }: FormLayout): RowStep[] {
  const [{ left, right } = all] = parts;
  const height = parts.reduce((sum, part) => sum + rowCount(part), 0);
  const spare = rangeOf(all.bottom + 1, left, height, right - left + 1);
  const spareRows = { row: spare.top, count: height };
  const copy = (from: CellRange, to: CellRange): RowStep => ({
    kind: 'copy',
    from: printRange(from),
    to: printRange(to),
    what: 'all',
  });
  let { top } = spare;
  const aside = parts.map((part) => {
    const to = { ...spare, top, bottom: top + rowCount(part) - 1 };
    top = to.bottom + 1;
    return copy(part, to);
  });
  return [
    { kind: 'insertRows', ...spareRows },
    ...aside,
    copy(spare, rangeOf(topOf(parts), left, height, right - left + 1)),
    { kind: 'deleteRows', ...spareRows },
  ];
}

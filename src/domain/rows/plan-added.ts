import { emptyItem } from '../form/empty-values';
import { fieldOf } from '../form/form-cell';
import type { FormValues } from '../form/form-values';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { rowCount, topLeft, type CellRange } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { PlacedCell } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import { addedBeside, standsBeside } from './plan-beside';
import { cellsInside, findItem, sibling } from './find-item';
import { withItems } from './item-counts';
import { newItemSteps } from './new-item-steps';
import { repeatedCopies } from './repeated-copies';
import { refused, type PlacedForm, type RowOutcome } from './row-outcome';
import type { RowStep } from './row-plan';
import { frameAtTheEdge, widenedMerges } from './side-effects';
import { beforeShift, blockFormulaSteps } from './block-formula-steps';

/** New items below another: empty, or with all that the other holds. */
export function planAdded(
  placed: PlacedForm,
  at: ScopePath,
  kind: 'add' | 'duplicate',
  count = 1,
): RowOutcome {
  const { form, on } = placed;
  const found = findItem(on.layout, at);
  if (!found) return refused({ kind: 'noItem' });
  if (standsBeside(on.style, found.block)) return addedBeside(placed, at, kind, count);

  const counts = withItems(on.counts, at, (items, index) => [
    ...items.slice(0, index + 1),
    ...Array<FormValues>(count).fill(
      kind === 'add' ? emptyItem(found.block) : (items[index] ?? {}),
    ),
    ...items.slice(index + 1),
  ]);
  const after = layOut(on.style, counts, on.origin);
  const paths = Array.from({ length: count }, (_, more) => sibling(at, found.index + 1 + more));
  const ranges = paths.flatMap((path) => findItem(after, path)?.range ?? []);
  const [first, last] = [ranges[0], ranges[ranges.length - 1]];
  if (!first || !last) return refused({ kind: 'noItem' });
  const range = { ...first, bottom: last.bottom };
  const cells = paths.flatMap((path) => cellsInside(after, path));
  const shift = { row: range.top, count: rowCount(range) };
  const placeBefore = beforeShift(shift);
  const fill: readonly RowStep[] =
    kind === 'add'
      ? newItemSteps({ form, style: on.style, layout: after, cells, range })
      : repeatedCopies(found.range, count, 'all');
  return {
    kind: 'planned',
    plan: {
      steps: [
        { kind: 'insertRows', ...shift },
        ...fill,
        ...widenedMerges(after, placeBefore),
        ...frameAtTheEdge(after, { top: found.range.top, bottom: range.bottom }),
        ...blockFormulaSteps(placed, after, placeBefore),
      ],
      select: firstInput(cells, range),
    },
  };
}

function firstInput(cells: readonly PlacedCell[], range: CellRange): string {
  const inputs = cells.filter(({ cell }) => {
    const field = fieldOf(cell);
    return field !== null && !isDerived(field);
  });
  const [first] = inputs
    .map((placed) => topLeft(placed.range))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return printCell(first ?? topLeft(range));
}

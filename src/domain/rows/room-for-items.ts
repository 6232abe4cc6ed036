import { rowCount, type CellRange } from '../grid/cell-range';
import type { FormLayout, PlacedCell } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import { blockFormulaSteps, type PlaceBefore } from './block-formula-steps';
import { findItem } from './find-item';
import { newItemSteps } from './new-item-steps';
import type { PlacedForm } from './row-outcome';
import type { RowStep } from './row-plan';
import { frameAtTheEdge, widenedMerges } from './side-effects';

export interface RoomForItems {
  /** From the top: where an insertion begins the rows of those before it are there already. */
  readonly ranges: readonly CellRange[];
  readonly steps: readonly RowStep[];
  readonly placeBefore: PlaceBefore;
}

/** Rows for items that come at the ends of blocks: `after` is the form with all of them, and with what new ones begin with. */
export function roomForItems(
  placed: PlacedForm,
  after: FormLayout,
  added: readonly ScopePath[],
): RoomForItems {
  const { form, on } = placed;
  const ranges = joined(added.flatMap((path) => findItem(after, path)?.range ?? []));
  const placeBefore = beforeInsertions(ranges);
  const last = ranges[ranges.length - 1];
  if (!last) return { ranges, steps: [], placeBefore };
  const items = ranges.flatMap((range) => {
    const cells = after.cells.filter((cell) => beginsIn(range, cell));
    return newItemSteps({ form, style: on.style, layout: after, cells, range });
  });
  return {
    ranges,
    placeBefore,
    steps: [
      ...ranges.map(insertion),
      ...items,
      ...widenedMerges(after, placeBefore),
      ...frameAtTheEdge(after, last),
      ...blockFormulaSteps(placed, after, placeBefore),
    ],
  };
}

/** Items that follow one another come with one insertion. */
function joined(ranges: readonly CellRange[]): CellRange[] {
  const all: CellRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.top - b.top)) {
    const above = all[all.length - 1];
    if (above?.bottom !== range.top - 1) all.push(range);
    else
      all[all.length - 1] = {
        ...above,
        left: Math.min(above.left, range.left),
        bottom: range.bottom,
      };
  }
  return all;
}

function beforeInsertions(ranges: readonly CellRange[]): PlaceBefore {
  return ({ row, column }) => {
    let came = 0;
    for (const { top, bottom } of ranges) {
      if (row < top) break;
      if (row <= bottom) return null;
      came += bottom - top + 1;
    }
    return { row: row - came, column };
  };
}

function insertion(range: CellRange): RowStep {
  return { kind: 'insertRows', row: range.top, count: rowCount(range) };
}

function beginsIn({ top, bottom }: CellRange, { range }: PlacedCell): boolean {
  return range.top >= top && range.top <= bottom;
}

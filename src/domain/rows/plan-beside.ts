import type { FormBlock, FormPart } from '../form/form-part';
import type { FormStyle } from '../form/form-style';
import type { FormValues } from '../form/form-values';
import { printCell } from '../grid/cell';
import { printRange, topLeft, type CellRange } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { ScopePath } from '../form/scope-path';
import type { ReadBlock } from '../read/form-reading';
import { findItem, type FoundItem } from './find-item';
import { withItems } from './item-counts';
import { newRowsSteps } from './new-item-steps';
import { repeatedCopies } from './repeated-copies';
import { refused, type PlacedForm, type RowOutcome } from './row-outcome';
import type { RowStep } from './row-plan';
import { frameAtTheEdge, widenedMerges } from './side-effects';
import { beforeShift, blockFormulaSteps } from './block-formula-steps';

/** Whether the block stands side by side with others, so that its rows are theirs too. */
export function standsBeside({ body }: FormStyle, block: FormBlock): boolean {
  return besides(body).some((blocks) => blocks.includes(block));
}

/** What stands below in the same list moves down; rows come only where the list has too few empty ones at its end. */
export function addedBeside(
  placed: PlacedForm,
  at: ScopePath,
  kind: 'add' | 'duplicate',
  count: number,
): RowOutcome {
  const { on, reading, form } = placed;
  const found = findItem(on.layout, at);
  if (!found) return refused({ kind: 'noItem' });
  const list = found.placed.range;
  const spare = Math.min(emptyAtTheEnd(reading.blocks, at), count);
  const shift = { row: list.bottom + 1, count: count - spare };
  const added = Array<FormValues>(shift.count).fill({});
  const counts = withItems(on.counts, at, (items) => [...items, ...added]);
  const after = layOut(on.style, counts, on.origin);
  const placeBefore = beforeShift(shift);
  const room: RowStep[] =
    shift.count === 0
      ? []
      : [
          { kind: 'insertRows', ...shift },
          ...newRowsSteps({ form, style: on.style, layout: after, ...shift }),
          ...widenedMerges(after, placeBefore),
          ...frameAtTheEdge(after, { top: shift.row, bottom: shift.row + shift.count - 1 }),
        ];
  const below = { ...list, top: found.range.bottom + 1, bottom: list.bottom - spare };
  const next = { ...down(found.range, 1), bottom: found.range.bottom + count };
  return {
    kind: 'planned',
    plan: {
      steps: [
        ...room,
        ...(below.top <= below.bottom ? [content(below, down(below, count))] : []),
        ...(kind === 'duplicate'
          ? repeatedCopies(found.range, count, 'content')
          : [{ kind: 'clear', areas: [printRange(next)] } as const]),
        ...(shift.count === 0 ? [] : blockFormulaSteps(placed, after, placeBefore)),
      ],
      select: printCell(topLeft(next)),
    },
  };
}

/** What stands below in the same list moves up; a row that is then empty in all lists stays for what comes. */
export function deletedBeside(found: FoundItem): RowOutcome {
  const list = found.placed.range;
  const below = { ...list, top: found.range.bottom + 1 };
  const last = { ...list, top: list.bottom };
  return {
    kind: 'planned',
    plan: {
      steps: [
        ...(below.top <= below.bottom
          ? [content(below, { ...below, top: below.top - 1, bottom: below.bottom - 1 })]
          : []),
        { kind: 'clear', areas: [printRange(last)] },
      ],
      select: printCell(topLeft(found.range)),
    },
  };
}

function besides(parts: readonly FormPart[]): (readonly FormBlock[])[] {
  return parts.flatMap((part) => {
    if ('beside' in part) return [part.beside];
    return 'parts' in part ? besides(part.parts) : [];
  });
}

/** How many of the items below one, from the end of their list up, hold nothing. */
function emptyAtTheEnd(blocks: readonly ReadBlock[], [step, ...inner]: ScopePath): number {
  const read = blocks.find(({ block }) => block === step?.block);
  if (!read || !step) return 0;
  const item = read.items[step.item];
  if (inner.length > 0) return item ? emptyAtTheEnd(item.blocks, inner) : 0;
  const below = read.items.slice(step.item + 1);
  const lastFilled = below.findLastIndex((one) => one.item !== null);
  return below.length - 1 - lastFilled;
}

function content(from: CellRange, to: CellRange): RowStep {
  return { kind: 'copy', from: printRange(from), to: printRange(to), what: 'content' };
}

function down(range: CellRange, rows: number): CellRange {
  return { ...range, top: range.top + rows, bottom: range.bottom + rows };
}

import type { FormBlock, FormPart } from '../form/form-part';
import type { FormStyle } from '../form/form-style';
import { printCell } from '../grid/cell';
import { printRange, topLeft, type CellRange } from '../grid/cell-range';
import { layOut } from '../plan/lay-out';
import type { ScopePath } from '../plan/placed';
import type { ReadBlock } from '../read/form-reading';
import { findItem, type FoundItem } from './find-item';
import { withItems } from './item-counts';
import { newRowSteps } from './new-item-steps';
import { refused, type PlacedForm, type RowOutcome } from './row-outcome';
import type { RowStep } from './row-plan';
import { frameAtTheEdge, widenedMerges } from './side-effects';
import { beforeShift, blockFormulaSteps } from './block-formula-steps';

/** Whether the block stands side by side with others, so that its rows are theirs too. */
export function standsBeside({ body }: FormStyle, block: FormBlock): boolean {
  return besides(body).some((blocks) => blocks.includes(block));
}

/** What stands below in the same list moves down; a row comes only where the list has no empty one at its end. */
export function addedBeside(
  placed: PlacedForm,
  at: ScopePath,
  kind: 'add' | 'duplicate',
): RowOutcome {
  const { on, reading, form } = placed;
  const found = findItem(on.layout, at);
  if (!found) return refused({ kind: 'noItem' });
  const list = found.placed.range;
  const isSpare = lastIsEmpty(reading.blocks, at);
  const counts = isSpare ? on.counts : withItems(on.counts, at, (items) => [...items, {}]);
  const after = layOut(on.style, counts, on.origin);
  const row = list.bottom + 1;
  const placeBefore = beforeShift({ row, count: 1 });
  const room: RowStep[] = isSpare
    ? []
    : [
        { kind: 'insertRows', row, count: 1 },
        ...newRowSteps({ form, style: on.style, layout: after, row }),
        ...widenedMerges(after, placeBefore),
        ...frameAtTheEdge(after, { top: row, bottom: row }),
      ];
  const end = isSpare ? list.bottom - 1 : list.bottom;
  const below = { ...list, top: found.range.bottom + 1, bottom: end };
  const next = oneDown(found.range);
  const filled: RowStep =
    kind === 'duplicate'
      ? content(found.range, next)
      : { kind: 'clear', areas: [printRange(next)] };
  return {
    kind: 'planned',
    plan: {
      steps: [
        ...room,
        ...(below.top <= below.bottom ? [content(below, oneDown(below))] : []),
        filled,
        ...(isSpare ? [] : blockFormulaSteps(placed, after, placeBefore)),
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

function lastIsEmpty(blocks: readonly ReadBlock[], [step, ...inner]: ScopePath): boolean {
  const read = blocks.find(({ block }) => block === step?.block);
  if (!read || !step) return false;
  const item = read.items[step.item];
  if (inner.length > 0) return item !== undefined && lastIsEmpty(item.blocks, inner);
  const last = read.items[read.items.length - 1];
  return step.item < read.items.length - 1 && last !== undefined && last.item === null;
}

function content(from: CellRange, to: CellRange): RowStep {
  return { kind: 'copy', from: printRange(from), to: printRange(to), what: 'content' };
}

function oneDown(range: CellRange): CellRange {
  return { ...range, top: range.top + 1, bottom: range.bottom + 1 };
}

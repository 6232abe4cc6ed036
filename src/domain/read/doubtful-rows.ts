import type { AlignedRow } from './aligned-row';
import { isInDoubt } from './begin-evidence';
import type { ReadPlan } from './read-plan';
import type { ReadingProblem } from './reading-problem';
import { firstAddress } from './row-address';
import { itemFrame } from './row-template';
import { sumsBelow } from './sums-in-row';

/**
 * The first row of a list may be an item though nothing in it says so: it may as well be one of those inside, whose item is gone, or
 * stands above and was not understood.
 */
export function doubtfulBegins(
  { row, step }: AlignedRow,
  begins: ReadPlan['begins'],
  isBehindStranger: boolean,
): readonly ReadingProblem[] {
  if (row.isBlank || step.opens.length === 0) return none;
  return step.opens.flatMap((frame): ReadingProblem[] => {
    const evidence = begins[frame.index] ?? null;
    if (evidence?.own !== step.to) return [];
    if (!evidence.begins?.matches && !isBehindStranger) return [];
    const at = isInDoubt(evidence, row) ? firstAddress(row) : null;
    const [block] = frame.blocks;
    return at === null || !block ? [] : [{ kind: 'doubtfulBegin', at, block: block.block }];
  });
}

const none: readonly never[] = [];

/**
 * A total without words is known by its sums and by its place: behind a row that was not understood, one that sums up nothing below
 * it may as well be what it should sum up.
 */
export function doubtfulTotal({ row, step: { to } }: AlignedRow): ReadingProblem[] {
  if (row.isBlank || to.isHead || to.labels > 0 || itemFrame(to) !== null) return [];
  const sums = to.cells.filter(({ cell }) => 'derived' in cell && 'total' in cell.derived.formula);
  if (sums.length === 0 || sums.some(({ column }) => sumsBelow(row, column))) return [];
  const at = firstAddress(row);
  return at === null ? [] : [{ kind: 'doubtfulBegin', at, block: null }];
}

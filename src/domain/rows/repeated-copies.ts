import { printRange, rowCount, type CellRange } from '../grid/cell-range';
import type { RowStep } from './row-plan';

/**
 * Copies of a range right below it, so many: what was copied is copied on together with it, so that thirty take five steps.
 * References inside it stay right, for all that moves moves by whole items.
 */
export function repeatedCopies(
  range: CellRange,
  count: number,
  what: Extract<RowStep, { kind: 'copy' }>['what'],
): RowStep[] {
  const height = rowCount(range);
  const steps: RowStep[] = [];
  for (let there = 1; there <= count; there *= 2) {
    const more = Math.min(there, count + 1 - there);
    const from = { ...range, bottom: range.top + more * height - 1 };
    const top = range.top + there * height;
    const to = { ...range, top, bottom: top + more * height - 1 };
    steps.push({ kind: 'copy', from: printRange(from), to: printRange(to), what });
  }
  return steps;
}

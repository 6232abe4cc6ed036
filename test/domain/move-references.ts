import { parseCell, printCell } from '../../src/domain/grid/cell';
import type { CellRange } from '../../src/domain/grid/cell-range';

/** What happens to ranges, and to the references of formulas, when rows or columns come and go. */

export type Axis = 'row' | 'column';

/** Lines that came (a positive count) or went (a negative one) at a row or column. Null for a range that went with them. */
export function shiftRange(
  range: CellRange,
  axis: Axis,
  at: number,
  count: number,
): CellRange | null {
  const { top, left, bottom, right } = range;
  if (axis === 'row') {
    const span = shiftSpan(top, bottom, at, count);
    return span && { ...range, top: span[0], bottom: span[1] };
  }
  const span = shiftSpan(left, right, at, count);
  return span && { ...range, left: span[0], right: span[1] };
}

function shiftSpan(
  first: number,
  last: number,
  at: number,
  count: number,
): readonly [number, number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const newFirst = first < at ? first : first < end ? at : first + count;
  const newLast = last < at ? last : last < end ? at - 1 : last + count;
  return newFirst > newLast ? null : [newFirst, newLast];
}

const reference = /("(?:[^"]|"")*")|\b([A-Z]{1,3}[1-9]\d*)(?::([A-Z]{1,3}[1-9]\d*))?\b/g;

function eachReference(formula: string, change: (range: CellRange) => CellRange | null): string {
  return formula.replace(reference, (whole, text?: string, first = '', last?: string) => {
    if (text !== undefined) return text;
    const [from, to] = [parseCell(first), parseCell(last ?? first)];
    if (!from || !to) return whole;
    const range = change({ top: from.row, left: from.column, bottom: to.row, right: to.column });
    if (!range || range.top < 0 || range.left < 0) return '#REF!';
    const start = printCell({ row: range.top, column: range.left });
    return last === undefined
      ? start
      : `${start}:${printCell({ row: range.bottom, column: range.right })}`;
  });
}

export function shiftFormula(formula: string, axis: Axis, at: number, count: number): string {
  return eachReference(formula, (range) => shiftRange(range, axis, at, count));
}

export function moveFormula(formula: string, down: number, across: number): string {
  return eachReference(formula, (range) => moveRange(range, down, across));
}

export function moveRange(
  { top, left, bottom, right }: CellRange,
  down: number,
  across: number,
): CellRange {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

import type { SheetPlan } from '../../src/domain/plan/sheet-plan';

/** One row of a planned sheet, counted from one: what its cells hold, between bars. */
export function printedLine({ cells }: SheetPlan, row: number): string {
  return (cells[row - 1] ?? [])
    .map((cell) => (typeof cell === 'object' ? (cell?.formula ?? '') : String(cell)))
    .join('|');
}

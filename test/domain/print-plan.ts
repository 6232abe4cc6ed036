import type { PlannedCell, SheetPlan } from '../../src/domain/plan/sheet-plan';

/** The cells of a plan as text, one row a line: · is an empty cell. */
export function printCells({ cells }: Pick<SheetPlan, 'cells'>): string[] {
  return cells.map((row) => row.map(printOne).join(' | '));
}

function printOne(cell: PlannedCell): string {
  if (cell === null) return '·';
  return typeof cell === 'object' ? cell.formula : String(cell);
}

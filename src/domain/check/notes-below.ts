import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import { isFilled } from '../read/sheet-rows';
import type { SheetGrid } from '../grid/sheet-grid';
import type { FormReading } from '../read/form-reading';

/** Words that stand alone in their row below a table. */
export interface NoteBelow {
  readonly at: string;
  readonly text: string;
  /** A formula makes them, or would. */
  readonly isMade: boolean;
}

/** So far below a table its notes may go on, and so many empty rows may lie in between. */
const mostRows = 12;
const mostBlank = 2;

/** What is noted below a table, up to a row of several cells: there another begins. */
export function notesBelow(
  grid: SheetGrid,
  { left, right, bottom }: CellRange,
  { table }: Pick<FormReading, 'table'>,
): NoteBelow[] {
  const last = table.closing ?? table.range?.bottom ?? bottom;
  const notes: NoteBelow[] = [];
  let blank = 0;
  for (let row = last + 1; row <= last + mostRows && blank <= mostBlank; row += 1) {
    const filled = filledColumns(grid, row, left, right);
    const [column] = filled;
    if (filled.length > 1) break;
    blank = column === undefined ? blank + 1 : 0;
    if (column === undefined) continue;
    const { value, formula } = grid.cellAt(row, column);
    const text = typeof value === 'string' && value !== '' ? value : (formula ?? '');
    notes.push({ at: printCell({ row, column }), text, isMade: formula !== null });
  }
  return notes;
}

function filledColumns(grid: SheetGrid, row: number, left: number, right: number): number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (isFilled(grid.cellAt(row, column))) columns.push(column);
  }
  return columns;
}

import { parseRange, type CellRange } from '../../../domain/grid/cell-range';
import type { LineWeight, PlannedFrame, SheetPlan } from '../../../domain/plan/sheet-plan';
import type { CellLines } from './style-sheet';

/** The lines around each cell, row by row; equal ones are one object. Inside a merged area there are none. */
export function cellLines({ origin, cells, frames, merges }: SheetPlan): (CellLines | null)[][] {
  const grid = cells.map((row) => row.map((): CellLines | null => null));
  const known = new Map<string, CellLines>();
  const shared = (lines: CellLines): CellLines => {
    const key = `${lines.top} ${lines.right} ${lines.bottom} ${lines.left}`;
    const first = known.get(key) ?? lines;
    known.set(key, first);
    return first;
  };
  const merged = new Map<number, CellRange>();
  for (const range of rangesOf(merges)) {
    eachCell(range, (row, column) => merged.set(placeKey(row, column), range));
  }
  for (const frame of frames) {
    const amid = shared(allAround(frame.inside));
    for (const range of rangesOf([frame.area])) {
      eachCell(range, (row, column) => {
        const own = merged.get(placeKey(row, column));
        const lines =
          own || isAtEdge(row, column, range)
            ? shared(linesAt(row, column, range, own, frame))
            : amid;
        const cellsOfRow = grid[row - origin.row];
        if (cellsOfRow) cellsOfRow[column - origin.column] = lines;
      });
    }
  }
  return grid;
}

function allAround(weight: LineWeight): CellLines {
  return { top: weight, right: weight, bottom: weight, left: weight };
}

function isAtEdge(row: number, column: number, { top, left, bottom, right }: CellRange): boolean {
  return row === top || row === bottom || column === left || column === right;
}

function linesAt(
  row: number,
  column: number,
  frame: CellRange,
  merge: CellRange | undefined,
  { inside, outside }: PlannedFrame,
): CellLines {
  const side = (edge: keyof CellRange, at: number): LineWeight | null => {
    if (frame[edge] === at) return outside;
    return merge && merge[edge] !== at ? null : inside;
  };
  return {
    top: side('top', row),
    right: side('right', column),
    bottom: side('bottom', row),
    left: side('left', column),
  };
}

function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit(row, column);
  }
}

function rangesOf(areas: readonly string[]): CellRange[] {
  return areas.flatMap((area) => parseRange(area) ?? []);
}

/** Sheets have 16,384 columns. */
function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}

import type { CellStyle } from 'hucre/xlsx';
import { parseRange, type CellRange } from '../../../domain/grid/cell-range';
import type { LineWeight, PlannedFrame, SheetPlan } from '../../../domain/plan/sheet-plan';

/** The lines around a cell; equal ones share an object. */
export interface CellBorder {
  readonly id: string;
  readonly border: NonNullable<CellStyle['border']>;
}

type Weights = readonly (LineWeight | '')[];

/** The lines around each cell, row by row; null where there are none. Inside a merged area there are none either. */
export function cellBorders({ origin, cells, frames, merges }: SheetPlan): (CellBorder | null)[][] {
  const merged = new Map<number, CellRange>();
  const grid = cells.map((row) => row.map((): CellBorder | null => null));
  const known = new Map<string, CellBorder>();
  const each = (range: CellRange, visit: (row: number, column: number) => void) => {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) visit(row, column);
    }
  };
  for (const range of rangesOf(merges)) {
    each(range, (row, column) => merged.set(placeKey(row, column), range));
  }
  for (const frame of frames) {
    for (const range of rangesOf([frame.area])) {
      each(range, (row, column) => {
        const own = merged.get(placeKey(row, column));
        const border = borderOf(weightsAt(row, column, range, own, frame), known);
        grid[row - origin.row]?.splice(column - origin.column, 1, border);
      });
    }
  }
  return grid;
}

/** Top, right, bottom, left. */
function weightsAt(
  row: number,
  column: number,
  frame: CellRange,
  merge: CellRange | undefined,
  { inside, outside }: PlannedFrame,
): Weights {
  const side = (edge: keyof CellRange, at: number): LineWeight | '' => {
    if (frame[edge] === at) return outside;
    return merge && merge[edge] !== at ? '' : inside;
  };
  return [side('top', row), side('right', column), side('bottom', row), side('left', column)];
}

function borderOf(weights: Weights, known: Map<string, CellBorder>): CellBorder {
  const id = weights.join();
  const found = known.get(id);
  if (found) return found;
  const [top, right, bottom, left] = weights.map((style) =>
    style ? { style, color: { rgb: '000000' } } : undefined,
  );
  const border = {
    ...(top ? { top } : {}),
    ...(right ? { right } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
  };
  known.set(id, { id, border });
  return { id, border };
}

function rangesOf(areas: readonly string[]): CellRange[] {
  return areas.flatMap((area) => parseRange(area) ?? []);
}

/** Sheets have 16,384 columns. */
function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}

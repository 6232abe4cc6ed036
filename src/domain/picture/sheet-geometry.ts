import { parseRange, rangeOfCell, type CellRange } from '../grid/cell-range';
import type { SheetPlan } from '../plan/sheet-plan';

/** Where the cells of a plan lie in its picture. */
export interface SheetGeometry {
  readonly width: number;
  readonly height: number;
  /** Rows and columns counted from the form's own corner; the edge after the last one belongs to it. */
  readonly rowEdges: readonly number[];
  readonly columnEdges: readonly number[];
  /** The merged area a cell belongs to, or the cell alone. */
  readonly whole: (row: number, column: number) => CellRange;
  /** An area of the plan, counted from the form's own corner. */
  readonly area: (address: string) => CellRange;
}

export function sheetGeometry({
  origin,
  merges,
  rowHeights,
  columnWidths,
}: SheetPlan): SheetGeometry {
  const rowEdges = edges(rowHeights);
  const columnEdges = edges(columnWidths);
  const area = (address: string): CellRange => {
    const range = parseRange(address);
    if (!range) throw new RangeError(`no area: ${address}`);
    return {
      top: range.top - origin.row,
      left: range.left - origin.column,
      bottom: range.bottom - origin.row,
      right: range.right - origin.column,
    };
  };
  const merged = new Map(
    merges.map(area).flatMap((range) => cellsOf(range).map((key) => [key, range] as const)),
  );
  return {
    width: columnEdges.at(-1) ?? 0,
    height: rowEdges.at(-1) ?? 0,
    rowEdges,
    columnEdges,
    whole: (row, column) => merged.get(`${row} ${column}`) ?? rangeOfCell({ row, column }),
    area,
  };
}

function edges(lengths: readonly number[]): number[] {
  const found = [0];
  for (const length of lengths) found.push((found.at(-1) ?? 0) + length);
  return found;
}

function cellsOf({ top, left, bottom, right }: CellRange): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) keys.push(`${row} ${column}`);
  }
  return keys;
}

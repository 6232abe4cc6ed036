import type { CellRange } from '../../../domain/grid/cell-range';
import { emptyCell, type GridCell } from '../../../domain/grid/sheet-grid';

/** The cells of a sheet that hold something, put where they are looked for while they are read. */
export interface SheetCells {
  /** What is put where something is already takes its place. */
  put(row: number, column: number, content: GridCell): void;
  at(row: number, column: number): GridCell;
  /** How many were put. */
  count(): number;
  /** From the first cell to the last; null where there is none. */
  used(): CellRange | null;
  /** Of each row the columns that hold anything, from left to right. */
  filled(): ReadonlyMap<number, readonly number[]>;
  readonly merges: CellRange[];
}

/** The cells of a row, and their columns, from left to right. */
interface Line {
  readonly columns: number[];
  readonly cells: GridCell[];
}

export function startCells(): SheetCells {
  const lines = new Map<number, Line>();
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  let count = 0;
  let last: Line | undefined;
  let lastRow = -1;

  /** Nearly always the one that was asked for before. */
  function lineAt(row: number): Line | undefined {
    if (row === lastRow) return last;
    lastRow = row;
    last = lines.get(row);
    return last;
  }

  function newLine(row: number): Line {
    last = { columns: [], cells: [] };
    lines.set(row, last);
    return last;
  }

  return {
    merges: [],
    put(row, column, content) {
      const { columns, cells } = lineAt(row) ?? newLine(row);
      count += 1;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
      const place = placeIn(columns, column);
      if (columns[place] === column) {
        cells[place] = content;
      } else {
        columns.splice(place, 0, column);
        cells.splice(place, 0, content);
      }
    },
    at(row, column) {
      const line = lineAt(row);
      if (!line) return emptyCell;
      const place = placeIn(line.columns, column);
      return line.columns[place] === column ? (line.cells[place] ?? emptyCell) : emptyCell;
    },
    count: () => count,
    used: () => (count === 0 ? null : used),
    filled: () => new Map([...lines].map(([row, { columns }]) => [row, columns] as const)),
  };
}

/** Where a column is, or would be. Most rows begin at the left and leave no cell out. */
function placeIn(columns: readonly number[], column: number): number {
  const { length } = columns;
  if (length === 0) return 0;
  const [first = 0] = columns;
  const guess = column - first;
  if (guess < 0) return 0;
  if (columns[guess] === column) return guess;
  if (column > (columns[length - 1] ?? 0)) return length;
  let [from, to] = [0, Math.min(length, guess)];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((columns[middle] ?? 0) < column) from = middle + 1;
    else to = middle;
  }
  return from;
}

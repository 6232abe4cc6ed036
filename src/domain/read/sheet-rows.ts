import type { CellRange } from '../grid/cell-range';
import { labelCore, labelKey } from './label-key';
import { emptyCell, type GridCell, type SheetCells } from '../grid/sheet-grid';
import { sumsAbove, type SumsAbove } from './sums-above';

/** A row of the sheet, in the columns of the form. */
export interface SheetRow {
  readonly row: number;
  readonly sheetColumns: readonly (number | null)[];
  readonly cells: readonly GridCell[];
  readonly filled: readonly boolean[];
  /** The texts as labels are compared; null for what is no text. */
  readonly keys: readonly (string | null)[];
  /** The same without numbers in front. */
  readonly cores: readonly (string | null)[];
  /** Whether a merged area reaches into the cell from above. */
  readonly isMergedDown: readonly boolean[];
  /** How many cells the merged area that begins in the cell covers in each direction; one each elsewhere. */
  readonly mergeRows: readonly number[];
  readonly mergeColumns: readonly number[];
  /** Filled cells in columns of the sheet that belong to no column of the form. */
  readonly others: readonly StrayCell[];
  readonly isBlank: boolean;
  /** What its formulas and those around it add up; null where there are no formulas. */
  readonly sums: SumsAround | null;
}

/** What formulas of a region add up, the same for all of its rows. */
export interface SumsAround {
  /** The next row above that adds up what stands below it in a column. */
  sumAbove(row: number, column: number): SheetRow | null;
  /** Whether a row adds up the sums of rows below it, as the total of all items does. */
  addsSums(row: number, column: number): boolean;
  /** Whether a row adds up rows below it of which none does so itself, as an item adds up what is inside it. */
  addsNoSums(row: number, column: number): boolean;
}

export interface StrayCell {
  readonly column: number;
  readonly text: string;
}

export function isFilled({ value, formula }: GridCell): boolean {
  if (formula !== null) return true;
  return value !== null && (typeof value !== 'string' || value.trim() !== '');
}

/** The rows of a region, with each column of the form where it stands on the sheet; null for a column that is not there. */
export function sheetRows(
  grid: SheetCells,
  region: CellRange,
  columns: readonly (number | null)[],
): SheetRow[] {
  const rest = otherColumns(region, columns);
  const merges = new Map<number, CellRange[]>();
  for (const merge of grid.merges) {
    for (
      let row = Math.max(merge.top, region.top);
      row <= Math.min(merge.bottom, region.bottom);
      row += 1
    ) {
      const inRow = merges.get(row) ?? [];
      inRow.push(merge);
      merges.set(row, inRow);
    }
  }
  const rows: SheetRow[] = [];
  const sums = sumsAround(
    sumsAbove(grid, region, columns),
    (row) => rows[row - region.top] ?? null,
  );
  for (let row = region.top; row <= region.bottom; row += 1) {
    rows.push(sheetRow(grid, row, columns, rest, merges.get(row) ?? none, sums));
  }
  return rows;
}

/** One of them. What is known of the sums above can be kept for others. */
export function sheetRowAt(
  grid: SheetCells,
  region: CellRange,
  columns: readonly (number | null)[],
  row: number,
  sums: SumsAbove = sumsAbove(grid, region, columns),
): SheetRow {
  const merges = grid.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  const around = sumsAround(sums, (above) => sheetRowAt(grid, region, columns, above, sums));
  return sheetRow(grid, row, columns, otherColumns(region, columns), merges, around);
}

function sumsAround(sums: SumsAbove, rowAt: (row: number) => SheetRow | null): SumsAround {
  const { nearest, addsSums, addsNoSums } = sums;
  return {
    sumAbove(row, column) {
      const above = nearest(row, column);
      return above === null ? null : rowAt(above);
    },
    addsSums,
    addsNoSums,
  };
}

/** The cells of a row of the sheet, by the columns of the form. */
export function cellsOfRow(
  grid: SheetCells,
  columns: readonly (number | null)[],
  row: number,
): GridCell[] {
  return columns.map((column) => (column === null ? emptyCell : grid.cellAt(row, column)));
}

function otherColumns({ left, right }: CellRange, columns: readonly (number | null)[]): number[] {
  const inForm = new Set(columns);
  const rest: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!inForm.has(column)) rest.push(column);
  }
  return rest;
}

function sheetRow(
  grid: SheetCells,
  row: number,
  columns: readonly (number | null)[],
  rest: readonly number[],
  merges: readonly CellRange[],
  sums: SumsAround,
): SheetRow {
  const width = columns.length;
  const cells = Array<GridCell>(width).fill(emptyCell);
  const filled = Array<boolean>(width).fill(false);
  const keys = Array<string | null>(width).fill(null);
  // Few rows are numbered: the others share one list.
  let cores = keys;
  for (let at = 0; at < width; at += 1) {
    const column = columns[at] ?? null;
    const cell = column === null ? emptyCell : grid.cellAt(row, column);
    cells[at] = cell;
    if (!isFilled(cell)) continue;
    filled[at] = true;
    if (typeof cell.value !== 'string') continue;
    const key = labelKey(cell.value);
    keys[at] = key;
    const core = labelCore(key);
    if (core !== key && cores === keys) cores = keys.slice();
    if (cores !== keys) cores[at] = core;
  }
  const { isMergedDown, mergeRows, mergeColumns } = mergesIn(row, columns, merges);
  const others = rest.length === 0 ? none : othersIn(grid, row, rest);
  return {
    row,
    sheetColumns: columns,
    cells,
    filled,
    keys,
    cores,
    isMergedDown,
    mergeRows,
    mergeColumns,
    others,
    isBlank: others.length === 0 && !filled.includes(true),
    sums,
  };
}

const none: readonly never[] = [];

function othersIn(grid: SheetCells, row: number, rest: readonly number[]): StrayCell[] {
  return rest.flatMap((column) => {
    const cell = grid.cellAt(row, column);
    return isFilled(cell) ? [{ column, text: String(cell.value ?? cell.formula ?? '') }] : [];
  });
}

type MergesInRow = Pick<SheetRow, 'isMergedDown' | 'mergeRows' | 'mergeColumns'>;

function mergesIn(
  row: number,
  columns: readonly (number | null)[],
  merges: readonly CellRange[],
): MergesInRow {
  const width = columns.length;
  if (merges.length === 0) return noMerges(width);
  const isMergedDown = Array<boolean>(width).fill(false);
  const mergeRows = Array<number>(width).fill(1);
  const mergeColumns = Array<number>(width).fill(1);
  for (const { top, left, bottom, right } of merges) {
    let first: number | null = null;
    let covered = 0;
    for (let index = 0; index < width; index += 1) {
      const column = columns[index] ?? null;
      if (column === null || column < left || column > right) continue;
      covered += 1;
      if (top !== row) isMergedDown[index] = true;
      else if (column === left) first = index;
    }
    if (first === null) continue;
    mergeRows[first] = bottom - top + 1;
    mergeColumns[first] = covered;
  }
  return { isMergedDown, mergeRows, mergeColumns };
}

const withoutMerges: MergesInRow[] = [];

/** The same for all rows without merged areas, as most are. */
function noMerges(width: number): MergesInRow {
  const known = withoutMerges[width];
  if (known) return known;
  const ones = Array<number>(width).fill(1);
  const made = {
    isMergedDown: Array<boolean>(width).fill(false),
    mergeRows: ones,
    mergeColumns: ones,
  };
  withoutMerges[width] = made;
  return made;
}

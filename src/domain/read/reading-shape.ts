import { printCell, type Cell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { ReadingUnits } from '../value/read-field';
import {
  advance,
  beforeFirstRow,
  compareRows,
  endOf,
  type AlignmentTrail,
  type RowReadings,
} from './align-rows';
import { addsBelow, lastRowNamed } from './cells-in-formula';
import { labelsAreOff, type ColumnMap } from './column-map';
import type { ReadPlan } from './read-plan';
import { unreached } from './frame-fits';
import { holdsOtherNumbers, isOtherDoubt, saysTheSame } from './same-evidence';
import type { GridCell, SheetCells, SheetGrid } from '../grid/sheet-grid';
import { cellsOfRow, sheetRowAt, sheetRows, type SheetRow } from './sheet-rows';
import { sumsAbove } from './sums-above';

/** What the reading of a region rests on: kept, it tells whether what was typed since only changes values. */
export interface ReadingShape {
  readonly plan: ReadPlan;
  readonly region: CellRange;
  readonly columns: ColumnMap;
  readonly units: ReadingUnits;
  /** Null until somebody asks how all readings compare: most edits tell nothing of what row is which. */
  readonly trail: AlignmentTrail | null;
  /** By the row. */
  readonly isBlank: readonly boolean[];
  /** The first row of the sheet below titles, lines and heads, which say what everything below them means. */
  readonly bodyTop: number;
}

/** A cell of a field that holds something else than before. */
export interface CellChange {
  readonly cell: Cell;
  readonly before: GridCell;
}

/**
 * The shape with other contents in some cells of fields; null where it may not be the same any more: then the region has to be
 * read anew. Merged areas are those it was read with.
 */
export function shapeAfter(
  shape: ReadingShape,
  grid: SheetGrid,
  changes: readonly CellChange[],
): ReadingShape | null {
  const { plan, region, columns, isBlank, bodyTop } = shape;
  const open: number[] = [];
  const told: number[] = [];
  for (const [row, inRow] of byRow(changes)) {
    if (row < bodyTop || row > region.bottom) return null;
    const changed = inRow.map(({ cell, before }) => ({
      column: columns.indexOf(cell.column),
      before,
    }));
    if (holdsOtherNumbers(plan, cellsOfRow(grid, columns, row), changed)) continue;
    const here = sheetRowAt(grid, region, columns, row);
    if (here.isBlank !== isBlank[row - region.top]) return null;
    if (labelsAreOff(plan.templates, [here])) return null;
    if (inRow.some((change) => becomesASum(change, grid))) return null;
    if (saysTheSame(plan, here, changed)) continue;
    if (isOtherDoubt(plan, here, changed)) return null;
    open.push(row - region.top);
    told.push(lastRowToldOf(here, inRow) - region.top);
  }
  if (open.length === 0) return shape;
  const were = () => sheetRows(cellsBefore(grid, changes), region, columns);
  const trail = shape.trail ?? compareRows(plan, were());
  const readings = trail.rows.slice();
  const next = readOn(shape, trail, grid, readings, Math.min(...open), Math.max(...told));
  const last = readings[readings.length - 1];
  const isReadToEnd = next === readings.length;
  if (isReadToEnd && last && endOf(plan, last.points) !== trail.end) return null;
  if (!isSamePath(plan, trail, readings)) return null;
  return { ...shape, trail: { rows: readings, end: trail.end } };
}

/** The cells as they were. */
function cellsBefore(grid: SheetGrid, changes: readonly CellChange[]): SheetCells {
  const { merges } = grid;
  const changed = new Map(changes.map(({ cell, before }) => [printCell(cell), before]));
  return {
    merges,
    cellAt: (row, column) => changed.get(printCell({ row, column })) ?? grid.cellAt(row, column),
  };
}

/** Whether a sum of what stands below came or went: what adds it up, anywhere above, is known by that. */
function becomesASum({ cell: { row, column }, before }: CellChange, grid: SheetGrid): boolean {
  const isSum = ({ formula }: GridCell) => addsBelow(formula, column, row);
  return isSum(before) !== isSum(grid.cellAt(row, column));
}

/** Sums say of the rows they add up where these belong. */
function lastRowToldOf(row: SheetRow, changes: readonly CellChange[]): number {
  const formulas = [...row.cells, ...changes.map(({ before }) => before)];
  return Math.max(row.row, ...formulas.map(({ formula }) => lastRowNamed(formula)));
}

function byRow(changes: readonly CellChange[]): Map<number, CellChange[]> {
  const rows = new Map<number, CellChange[]>();
  for (const change of changes) {
    const inRow = rows.get(change.cell.row);
    if (inRow) inRow.push(change);
    else rows.set(change.cell.row, [change]);
  }
  return rows;
}

/**
 * Reads on from a row until the readings compare as they did before, so that all below is found as before; at least to the last
 * changed row. Says which row comes next.
 */
function readOn(
  { plan, region, columns }: ReadingShape,
  trail: AlignmentTrail,
  grid: SheetGrid,
  readings: RowReadings[],
  first: number,
  lastChanged: number,
): number {
  let before = readings[first - 1]?.points ?? beforeFirstRow(plan);
  const sums = sumsAbove(grid, region, columns);
  for (let row = first; row < readings.length; row += 1) {
    const here = sheetRowAt(grid, region, columns, region.top + row, sums);
    const reading = advance(plan, here, before);
    readings[row] = reading;
    before = reading.points;
    const isAgain = row >= lastChanged && comparesAlike(reading, trail.rows[row]);
    if (isAgain) return row + 1;
  }
  return readings.length;
}

/** Whether all readings are as far from each other as they were: which is the best does not change. */
function comparesAlike({ points }: RowReadings, before: RowReadings | undefined): boolean {
  let difference: number | null = null;
  for (let at = 0; at < points.length; at += 1) {
    const [now, then] = [points[at] ?? unreached, before?.points[at] ?? unreached];
    if (now === then && now === unreached) continue;
    if (now === unreached || then === unreached) return false;
    difference ??= now - then;
    if (now - then !== difference) return false;
  }
  return true;
}

/** Whether the best reading takes the same steps in every row. */
function isSamePath(
  plan: ReadPlan,
  trail: AlignmentTrail,
  readings: readonly RowReadings[],
): boolean {
  let at = trail.end;
  for (let row = readings.length - 1; row >= 0; row -= 1) {
    const step = readings[row]?.steps[at] ?? null;
    if (step !== (trail.rows[row]?.steps[at] ?? null)) return false;
    if (step !== null) at = step.from?.index ?? plan.templates.length;
  }
  return true;
}

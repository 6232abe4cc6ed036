import { parseCell, type Cell } from '../../domain/grid/cell';
import { printRange, rangeOf } from '../../domain/grid/cell-range';
import type { PlannedCell } from '../../domain/plan/sheet-plan';
import type { RowStep } from '../../domain/rows/row-plan';

type Put = Extract<RowStep, { kind: 'put' }>;

/** Cells side by side that are written together. */
export interface PutArea {
  readonly kind: 'putArea';
  readonly area: string;
  readonly contents: readonly (readonly PlannedCell[])[];
}

export type WritingStep = Exclude<RowStep, Put> | PutArea;

/**
 * Contents that follow one another, put together where their cells lie side by side: a range costs a request some 250 bytes, a cell of
 * it a few.
 */
export function joinedPuts(steps: readonly RowStep[]): WritingStep[] {
  const joined: WritingStep[] = [];
  let puts: Put[] = [];
  for (const step of steps) {
    if (step.kind === 'put') puts.push(step);
    else {
      joined.push(...putAreas(puts), step);
      puts = [];
    }
  }
  return [...joined, ...putAreas(puts)];
}

interface Run extends Cell {
  readonly contents: PlannedCell[][];
}

/** First along the rows, then runs of the same columns that lie one below the other. */
function putAreas(puts: readonly Put[]): PutArea[] {
  const runs: Run[] = [];
  const lowest = new Map<string, Run>();
  for (const run of runsInRows(puts)) {
    const columns = `${run.column} ${run.contents[0]?.length ?? 0}`;
    const above = lowest.get(columns);
    if (above && above.row + above.contents.length === run.row) {
      above.contents.push(...run.contents);
    } else {
      runs.push(run);
      lowest.set(columns, run);
    }
  }
  return runs.map(({ row, column, contents }) => ({
    kind: 'putArea',
    area: printRange(rangeOf(row, column, contents.length, contents[0]?.length ?? 0)),
    contents,
  }));
}

function runsInRows(puts: readonly Put[]): Run[] {
  const runs: Run[] = [];
  for (const { row, column, content } of inPlace(puts)) {
    const last = runs[runs.length - 1];
    const [line] = last?.contents ?? [];
    if (last && line && last.row === row && last.column + line.length === column) {
      line.push(content);
    } else runs.push({ row, column, contents: [[content]] });
  }
  return runs;
}

/** From the left and from the top; of two contents of one cell the later one counts. */
function inPlace(puts: readonly Put[]): (Cell & { readonly content: PlannedCell })[] {
  const last = new Map(puts.map((put) => [put.cell, put.content]));
  return [...last]
    .map(([at, content]) => {
      const cell = parseCell(at);
      if (!cell) throw new RangeError(`${at} is no cell`);
      return { ...cell, content };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

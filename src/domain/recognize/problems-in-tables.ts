import { parseCell, printCell } from '../grid/cell';
import type { SheetGrid } from '../grid/sheet-grid';
import type { FormReading } from '../read/form-reading';
import type { ReadingProblem } from '../read/reading-problem';
import type { FittedRow } from './fit-rows';
import type { ToldTotals } from './fit-tables';
import type { FittedGrid } from './fitted-grid';
import type { LabelWords } from './label-words';
import { isZero, saysNameAbove } from './nothing-said';
import { saysTheSame } from './says-the-same';
import { shiftedLists } from './shifted-lists';

interface ReadRows {
  readonly kept: readonly FittedRow[];
  /** How many lines stand above them. */
  readonly above: number;
  readonly told: ToldTotals;
  /** Their columns were put in order, and all sums are right then. */
  readonly isInOrder: boolean;
}

/** What of a reading is a problem in tables of others: what only looks otherwise is none, and what was moved is one more. */
export function problemsIn(
  read: FormReading,
  rows: ReadRows,
  onGrid: FittedGrid,
  words: LabelWords,
): readonly ReadingProblem[] {
  // A row with words alone may be the total, called otherwise.
  const isEmpty =
    Object.keys(read.values).length === 0 &&
    !rows.kept.some(({ row }) =>
      row.cells.some((one) => one.isWritten && /\d/.test(one.cell.text)),
    );
  const inItems = new Set(read.cells.map(({ at }) => at));
  const problems = [...onceInRow(read.problems), ...renamedRows(rows)]
    .filter(
      // A table that nothing stands in needs no total.
      (one) => !(isEmpty && one.kind === 'missingRow' && one.labels.every(words.isTotal)),
    )
    .filter((one) => !saysTheSame(one))
    .filter((one) => !(one.kind === 'doubtfulBegin' && saysNameAbove(onGrid, one.at)))
    .filter((one) => !(one.kind === 'typedOver' && !inItems.has(one.at) && isZero(onGrid, one.at)))
    .map((problem) => withWords(problem, onGrid.grid));
  return [...problems, ...movedRows(rows)];
}

function movedRows({ kept, above, isInOrder }: ReadRows): ReadingProblem[] {
  const shifted = shiftedLists(kept);
  return kept.flatMap((one, row): ReadingProblem[] => {
    const { step, row: source, view } = one;
    const isMoved =
      view.placed.isGuessed ||
      shifted.has(one) ||
      (source.isDoubtful === true && !isInOrder) ||
      beginsEmpty(one, kept.slice(row + 1));
    return step !== null && isMoved
      ? [{ kind: 'movedCells', at: printCell({ row: row + above, column: 0 }) }]
      : [];
  });
}

function renamedRows({ kept, above, told }: ReadRows): ReadingProblem[] {
  return kept.flatMap(({ row }, at): ReadingProblem[] => {
    const words = told.get(row);
    return words
      ? [{ kind: 'changedLabel', at: printCell({ row: at + above, column: 0 }), ...words }]
      : [];
  });
}

/** An item whose first row is empty, and those below not: an empty row may stand in the middle of another. */
function beginsEmpty({ step, view }: FittedRow, below: readonly FittedRow[]): boolean {
  const begun = step?.opens.filter(({ kind, leads }) => kind === 'block' && leads.length > 0) ?? [];
  if (!view.isBlank || begun.length === 0) return false;
  const next = below.find((one) => one.step !== null && !one.view.isBlank);
  return begun.some((frame) => next?.step?.continues.includes(frame) === true);
}

/** A row that is not understood is told once. */
function onceInRow(problems: readonly ReadingProblem[]): ReadingProblem[] {
  const told = new Set<number>();
  return problems.filter(({ kind, at }) => {
    const row = parseCell(at)?.row ?? -1;
    if (kind !== 'unplaced') return true;
    const isNew = !told.has(row);
    told.add(row);
    return isNew;
  });
}

/** What stands beyond the columns of the form is told with its words. */
function withWords(problem: ReadingProblem, grid: SheetGrid): ReadingProblem {
  const cell = problem.kind === 'unplaced' && problem.text === '' ? parseCell(problem.at) : null;
  if (problem.kind !== 'unplaced' || !cell) return problem;
  return { ...problem, text: String(grid.cellAt(cell.row, cell.column).value ?? '') };
}

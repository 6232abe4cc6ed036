import { wrongTotals } from '../check/wrong-totals';
import { parseCell, printCell } from '../grid/cell';
import type { IndexedStyle } from '../read/form-index';
import type { FormReading } from '../read/form-reading';
import { readForm } from '../read/read-form';
import { readPlan, type ReadPlan } from '../read/read-plan';
import type { ReadingProblem } from '../read/reading-problem';
import { cellsFrom } from '../read/row-template';
import { emptyCell, type SheetGrid } from '../grid/sheet-grid';
import { columnsInOrder } from './column-order';
import { columnsRead, type ColumnsRead } from './columns-read';
import { fitRows, type FittedRow } from './fit-rows';
import { isWritten } from './place-cells';
import { isZero, saysNameAbove } from './nothing-said';
import { withoutRepeatedHeads } from './repeated-heads';
import { fittedGrid, type FittedGrid } from './fitted-grid';
import { knownTexts, type KnownTexts } from './known-texts';
import type { LabelWords } from './label-words';
import type { TableRow } from './row-view';
import { shiftedLists } from './shifted-lists';
import { saysTheSame } from './says-the-same';
import { isStarred } from './starred-numbers';
import { takenTotals, type TakenTotal } from './taken-totals';
import type { TablesToRead } from './tables-to-read';
import { totalsFirst } from './totals-first';
import { pairedLists, type PairedLists } from './two-lists';

/** Tables read as a certain layout of a form. */
export interface TableReading {
  readonly indexed: IndexedStyle;
  readonly fitted: FittedGrid;
  readonly reading: FormReading;
  /** The title that stands above it; null where none does. */
  readonly title: string | null;
  /** How many of the form's words are there, and how many it has. */
  readonly found: number;
  readonly labels: number;
  /** What of the tables is none of the form, or of the form not there. */
  readonly faults: readonly ReadingProblem[];
  /** How much of what is typed and of what is printed below is understood less well; of readings that are alike otherwise, one with less is taken. */
  readonly doubts: number;
  /** Tables of which no row is one of the form, nor a line above it. */
  readonly unused: readonly string[];
  /** Heads that were printed again on the next page. */
  readonly repeatedHeads: number;
  readonly columns: ColumnsRead;
}

/** The lists of a layout, where the tables can be taken apart into them. */
export function listsIn(
  { rows }: TablesToRead,
  { style }: IndexedStyle,
  words: LabelWords,
): PairedLists | null {
  const { sides } = style;
  return sides === undefined ? null : pairedLists(rows, readPlan(style), sides, words);
}

export function readTables(
  tables: TablesToRead,
  indexed: IndexedStyle,
  words: LabelWords,
  lists = listsIn(tables, indexed, words),
): TableReading {
  const { style, form } = indexed;
  const texts = knownTexts(style);
  const plan = readPlan(style);
  const added = lists?.added ?? 0;
  const ordered = lists ? null : columnsInOrder(tables.rows, plan, words);
  const all = lists?.rows ?? ordered ?? tables.rows;
  const placed = style.numbersColumns === true ? all.filter((one) => !isStarred(one)) : all;
  const first = fitRows(plan, (lists ? null : totalsFirst(placed, plan, words)) ?? placed, words);
  const rows = withoutRepeatedHeads(first, tables.printedAgain);
  const once =
    rows.length < first.length
      ? fitRows(
          plan,
          rows.map(({ row }) => row),
          words,
        )
      : first;
  const { fitted, told } = withTotals(once, plan, words);
  const kept = withoutWords(fitted, texts, style.lines.length);
  const above = tables.above
    .filter(({ text }) => texts.isAbove(text))
    .map((line) => ({ ...line, text: texts.plainAbove(line.text) }));
  const below = tables.below.filter(({ text }) => texts.isNote(text));
  const onGrid = fittedGrid(tables.name, above, kept, below);
  const columns = style.columns.map((_, column) => column);
  const read = readForm(form, style.id, onGrid.grid, onGrid.region, columns);
  // What was shifted before its columns were put in order breaks a sum.
  const isInOrder = ordered !== null && wrongTotals(form, style.id, read) === 0;
  const shifted = shiftedLists(kept);
  const moved = kept.flatMap((one, row): ReadingProblem[] => {
    const { step, row: source, view } = one;
    const isMoved =
      view.placed.isGuessed ||
      shifted.has(one) ||
      (source.isDoubtful === true && !isInOrder) ||
      beginsEmpty(one, kept.slice(row + 1));
    return step !== null && isMoved
      ? [{ kind: 'movedCells', at: printCell({ row: row + above.length, column: 0 }) }]
      : [];
  });
  const renamed = kept.flatMap(({ row }, at): ReadingProblem[] => {
    const words = told.get(row);
    return words
      ? [{ kind: 'changedLabel', at: printCell({ row: at + above.length, column: 0 }), ...words }]
      : [];
  });
  // A row with words alone may be the total, called otherwise.
  const isEmpty =
    Object.keys(read.values).length === 0 &&
    !kept.some(({ row }) => row.cells.some((one) => one.isWritten && /\d/.test(one.cell.text)));
  const inItems = new Set(read.cells.map(({ at }) => at));
  const problems = [...onceInRow(read.problems), ...renamed]
    .filter(
      // A table that nothing stands in needs no total.
      (one) => !(isEmpty && one.kind === 'missingRow' && one.labels.every(words.isTotal)),
    )
    .filter((one) => !saysTheSame(one))
    .filter((one) => !(one.kind === 'doubtfulBegin' && saysNameAbove(onGrid, one.at)))
    .filter((one) => !(one.kind === 'typedOver' && !inItems.has(one.at) && isZero(onGrid, one.at)))
    .map((problem) => withWords(problem, onGrid.grid));
  const reading = { ...read, problems: [...problems, ...moved] };
  const faults = reading.problems.filter(({ kind }) => structural.has(kind));
  const labels = plan.templates.flatMap((row) =>
    cellsFrom(row).filter(({ label }) => label?.isTelling === true),
  );
  const lost = faults.reduce((sum, fault) => sum + lostLabels(fault), 0);
  return {
    indexed,
    fitted: onGrid,
    reading,
    title: titleOf(tables, kept, texts.isTitle),
    found: Math.max(0, labels.length - added - lost),
    labels: labels.length - added,
    faults,
    doubts: doubtsOf(reading) + tables.below.length - below.length,
    // With heads that are printed again the first rows may not be found before those are left out.
    unused: unusedTables(tables, [...first, ...once], texts.isAbove).filter(
      (at) => lists?.tables.has(at) !== true,
    ),
    repeatedHeads: first.length - rows.length,
    columns: columnsRead(kept),
  };
}

interface WithTotals {
  readonly fitted: readonly FittedRow[];
  /** What rows were called that are known by their sums only. */
  readonly told: ReadonlyMap<TableRow, NonNullable<TakenTotal['told']>>;
}

/** Rows of totals are no items, whatever they are called: each is put where the form has it, or left to be told. */
function withTotals(fitted: readonly FittedRow[], plan: ReadPlan, words: LabelWords): WithTotals {
  const totals = new Map(takenTotals(fitted, plan, words).map((one) => [one.row, one]));
  if (totals.size === 0) return { fitted, told: new Map() };
  const told = new Map<TableRow, NonNullable<TakenTotal['told']>>();
  const counted = fitted.flatMap(({ row }) => {
    const total = totals.get(row);
    if (!total) return [row];
    if (total.renamed && total.told) told.set(total.renamed, total.told);
    return total.renamed ?? [];
  });
  const again = new Map(fitRows(plan, counted, words).map((one) => [one.row, one]));
  return {
    fitted: fitted.map((one) => {
      const total = totals.get(one.row);
      return again.get(total?.renamed ?? one.row) ?? { ...one, step: null };
    }),
    told,
  };
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

function doubtsOf({ problems }: FormReading): number {
  // On paper no total is a formula.
  return problems.filter(({ kind }) => kind !== 'typedOver' && kind !== 'lostFormula').length;
}

const structural: ReadonlySet<ReadingProblem['kind']> = new Set([
  ...(['noTable', 'unplaced', 'missingRow', 'missingColumn', 'changedLabel'] as const),
]);

function lostLabels(fault: ReadingProblem): number {
  switch (fault.kind) {
    case 'noTable':
      return Number.POSITIVE_INFINITY;
    case 'missingRow':
    case 'missingColumn':
      return fault.labels.length;
    case 'changedLabel':
      return 1;
    default:
      return 0;
  }
}

/**
 * Words above and below the table that are another's do not belong to the form. What is not understood otherwise is put beyond its
 * columns: there it is seen, and nothing is read into it.
 */
function withoutWords(
  rows: readonly FittedRow[],
  { isAbove, isNote }: KnownTexts,
  lines: number,
): FittedRow[] {
  const first = rows.findIndex(({ step }) => step !== null);
  const last = rows.findLastIndex(({ step }) => step !== null);
  return rows.flatMap((row, at) => {
    const filled = row.row.cells.filter(isWritten);
    if (row.step !== null || filled.length === 0) return [row];
    const isKnown = filled.some(({ cell: { text } }) =>
      at < first ? isAbove(text) : isNote(text),
    );
    if (isKnown || (at < first && at >= first - lines)) return [row];
    const isWords = filled.length === 1 && filled.every(({ cell }) => !/\d/.test(cell.text));
    return isWords && (at < first || at > last) ? [] : [beyond(row)];
  });
}

function beyond(row: FittedRow): FittedRow {
  const { view } = row;
  const cells = view.cells.map(() => emptyCell);
  const filled = cells.map(() => false);
  return {
    ...row,
    view: { ...view, cells, filled, placed: { cells: [], isGuessed: false }, pieces: [] },
  };
}

function titleOf(
  { above }: TablesToRead,
  rows: readonly FittedRow[],
  isTitle: (text: string) => boolean,
): string | null {
  const first = rows.findIndex(({ step }) => step !== null);
  const inTable = rows
    .slice(0, Math.max(0, first))
    .flatMap(({ row }) => row.cells.map(({ cell }) => cell.text));
  return [...inTable, ...above.map(({ text }) => text)].find(isTitle) ?? null;
}

function unusedTables(
  { tables }: TablesToRead,
  rows: readonly FittedRow[],
  isAbove: (text: string) => boolean,
): string[] {
  const used = new Set(rows.flatMap(({ step, row }) => (step === null ? [] : [row.table])));
  for (const { row } of rows) {
    // Words are looked through only where no row says enough.
    const isUsed = used.has(row.table) || row.cells.some(({ cell }) => isAbove(cell.text));
    if (isUsed) used.add(row.table);
  }
  return tables.filter((table) => !used.has(table)).map(({ at }) => at);
}

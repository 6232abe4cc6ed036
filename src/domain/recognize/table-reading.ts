import { wrongTotals } from '../check/wrong-totals';
import { emptyCell } from '../grid/sheet-grid';
import type { IndexedStyle } from '../read/form-index';
import type { FormReading } from '../read/form-reading';
import { readForm } from '../read/read-form';
import { readPlan, type ReadPlan } from '../read/read-plan';
import type { ReadingProblem } from '../read/reading-problem';
import { cellsFrom } from '../read/row-template';
import { columnsRead, type ColumnsRead } from './columns-read';
import type { FittedRow } from './fit-rows';
import { fitTables } from './fit-tables';
import { fittedGrid, type FittedGrid } from './fitted-grid';
import { knownTexts, type KnownTexts } from './known-texts';
import type { LabelWords } from './label-words';
import { isWritten } from './place-cells';
import { problemsIn } from './problems-in-tables';
import type { TablesToRead } from './tables-to-read';
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
  const { first, once, fitted, told, ordered } = fitTables(tables, { style, plan, lists }, words);
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
  const rows = { kept, above: above.length, told, isInOrder };
  const reading = { ...read, problems: problemsIn(read, rows, onGrid, words) };
  const faults = reading.problems.filter(({ kind }) => structural.has(kind));
  const labels = tellingLabels(plan) - (lists?.added ?? 0);
  const lost = faults.reduce((sum, fault) => sum + lostLabels(fault), 0);
  return {
    indexed,
    fitted: onGrid,
    reading,
    title: titleOf(tables, kept, texts.isTitle),
    found: Math.max(0, labels - lost),
    labels,
    faults,
    doubts: doubtsOf(reading) + tables.below.length - below.length,
    // With heads that are printed again the first rows may not be found before those are left out.
    unused: unusedTables(tables, [...first, ...once], texts.isAbove).filter(
      (at) => lists?.tables.has(at) !== true,
    ),
    repeatedHeads: first.length - once.length,
    columns: columnsRead(kept),
  };
}

/** How many labels of a layout say what it is. */
function tellingLabels({ templates }: ReadPlan): number {
  return templates.flatMap((row) => cellsFrom(row).filter(({ label }) => label?.isTelling === true))
    .length;
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

import { isInDoubt } from './begin-evidence';
import { labelCore, labelKey } from './label-key';
import { matchLabel, type LabelPattern } from './label-pattern';
import { risesInWholeNumbers } from './column-numbers';
import type { ReadPlan } from './read-plan';
import { cellsFrom } from './row-template';
import type { GridCell } from '../grid/sheet-grid';
import { isFilled, type SheetRow } from './sheet-rows';

/** A cell of a row, by its column of the form, with what it held before. */
export interface ChangedCell {
  readonly column: number;
  readonly before: GridCell;
}

/**
 * Whether a row says of itself what it said before, for whatever row of the form it is taken: one value was typed over another,
 * or a formula found another result. False where that is not certain.
 */
export function saysTheSame(
  plan: ReadPlan,
  row: SheetRow,
  changed: readonly ChangedCell[],
): boolean {
  const isAlone = row.filled.indexOf(true) === row.filled.lastIndexOf(true);
  const cells = row.cells.slice();
  for (const { column, before } of changed) {
    const now = row.cells[column];
    if (!now || now.formula !== before.formula || isFilled(now) !== isFilled(before)) return false;
    // Words in the first cell alone may be a note.
    if (column === 0 && isAlone) return false;
    if (!areSameWords(columnFacts(plan, column), now, before)) return false;
    cells[column] = before;
  }
  return !risesInWholeNumbers(row.cells) && !risesInWholeNumbers(cells);
}

/**
 * Whether in a row of the sheet only numbers were typed over numbers, or formulas found other ones, where none of them tells which row
 * it is: then its words, its blanks and its sums are what they were. False where that is not certain.
 */
export function holdsOtherNumbers(
  plan: ReadPlan,
  cells: readonly GridCell[],
  changed: readonly ChangedCell[],
): boolean {
  const were = cells.slice();
  for (const { column, before } of changed) {
    const now = cells[column];
    if (typeof now?.value !== 'number' || typeof before.value !== 'number') return false;
    if (now.formula !== before.formula || column === 0) return false;
    if (columnFacts(plan, column).tellsBegin) return false;
    were[column] = before;
  }
  return !risesInWholeNumbers(cells) && !risesInWholeNumbers(were);
}

/**
 * Whether the row came into doubt about beginning an item, or is in none any more: that is told, though it stays the same row.
 * `isBehindStranger` is asked where doubt is told behind a row that was not understood only.
 */
export function isOtherDoubt(
  { begins }: ReadPlan,
  row: SheetRow,
  changed: readonly ChangedCell[],
  isBehindStranger: () => boolean,
): boolean {
  const [cells, filled] = [row.cells.slice(), row.filled.slice()];
  for (const { column, before } of changed) {
    cells[column] = before;
    filled[column] = isFilled(before);
  }
  const was = { ...row, cells, filled };
  return begins.some(
    (evidence) =>
      evidence !== null &&
      isInDoubt(evidence, was) !== isInDoubt(evidence, row) &&
      (evidence.begins?.matches !== undefined || isBehindStranger()),
  );
}

interface ColumnFacts {
  readonly labels: readonly LabelPattern[];
  /** Values here tell whether an item begins. */
  readonly tellsBegin: boolean;
}

const known = new WeakMap<ReadPlan, Map<number, ColumnFacts>>();

function columnFacts(plan: ReadPlan, column: number): ColumnFacts {
  const columns = known.get(plan) ?? new Map<number, ColumnFacts>();
  known.set(plan, columns);
  const facts = columns.get(column) ?? findFacts(plan, column);
  columns.set(column, facts);
  return facts;
}

function findFacts({ templates, begins }: ReadPlan, column: number): ColumnFacts {
  // A name that goes on is compared in every column it covers.
  const labels = templates.flatMap((template) =>
    cellsFrom(template).flatMap(({ label, column: left, width }) =>
      label && left <= column && column < left + width ? [label] : [],
    ),
  );
  const tellsBegin = begins.some((evidence) => {
    const field = evidence?.begins?.matches?.field;
    const isMatched = field !== undefined && evidence?.columnOf.get(field) === column;
    return isMatched || evidence?.codes.includes(column) === true;
  });
  return { labels: [...new Set(labels)], tellsBegin };
}

function areSameWords(
  { labels, tellsBegin }: ColumnFacts,
  { value: now }: GridCell,
  { value: before }: GridCell,
): boolean {
  if (tellsBegin) return now === before;
  if (labels.length === 0 || now === before) return true;
  const [one, other] = [wordsOf(now), wordsOf(before)];
  return (
    one.key === other.key ||
    labels.every(
      (label) => matchLabel(label, one.key, one.core) === matchLabel(label, other.key, other.core),
    )
  );
}

/** As labels are compared; a number is no words. */
function wordsOf(value: GridCell['value']): { readonly key: string; readonly core: string } {
  const key = typeof value === 'string' && value.trim() !== '' ? labelKey(value) : '';
  return { key, core: labelCore(key) };
}

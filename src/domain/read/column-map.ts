import type { CellRange } from '../grid/cell-range';
import { isOpenPattern, isSameLabel, type LabelPattern } from './label-pattern';
import { cellsFrom, type RowTemplate, type TemplateCell } from './row-template';
import type { SheetRow } from './sheet-rows';

/** Where each column of the form stands on the sheet; null for one that was not found. */
export type ColumnMap = readonly (number | null)[];

export function columnsInPlace({ left }: CellRange, width: number): ColumnMap {
  return Array.from({ length: width }, (_, column) => left + column);
}

/**
 * Finds the columns of a form by its labels, for tables into which somebody put a column or from which one was taken. `rows` are
 * the rows of the region, column by column of the sheet.
 */
export function findColumns(
  templates: readonly RowTemplate[],
  rows: readonly SheetRow[],
  { left, right }: CellRange,
  width: number,
): ColumnMap {
  const votes = Array.from({ length: width }, () => new Map<number, number>());
  const vote = (column: number, at: number, weight: number) => {
    const counted = votes[column];
    counted?.set(at, (counted.get(at) ?? 0) + weight);
  };
  for (const template of templates) {
    const labels = labelsOf(template);
    const best = rows
      .map((row) => matchedLabels(labels, row))
      .reduce<LabelPlace[]>((most, found) => (found.length > most.length ? found : most), []);
    for (const { column, at } of best) vote(column, at, best.length);
  }
  const found = inOrder(
    votes.map((counted) =>
      [...counted].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0] as const),
    ),
  );
  return filled(found, left, right - left);
}

interface LabelPlace {
  readonly column: number;
  readonly at: number;
}

function labelsOf(template: RowTemplate): TemplateCell[] {
  return cellsFrom(template).filter(({ label }) => label !== null);
}

/** The most labels that stand in a row, in their order: the longest common subsequence. */
function matchedLabels(labels: readonly TemplateCell[], row: SheetRow): LabelPlace[] {
  const texts = row.keys.flatMap((key, at) => (key === null ? [] : [{ key, at }]));
  let before: LabelPlace[][] = Array<LabelPlace[]>(texts.length + 1).fill([]);
  for (const { label, column } of labels) {
    const now: LabelPlace[][] = [[]];
    texts.forEach(({ key, at }, index) => {
      const isSame = label !== null && isSameLabel(label, key);
      const taken = isSame ? [...(before[index] ?? []), { column, at }] : [];
      const without = [before[index + 1] ?? [], now[index] ?? []];
      // Of labels that are printed twice the first is meant where only one stands there.
      now.push([...without, taken].reduce((most, one) => (one.length > most.length ? one : most)));
    });
    before = now;
  }
  return before[texts.length] ?? [];
}

/** Keeps of the columns those that stand in order, those with more votes first. */
function inOrder(best: readonly (readonly [number, number])[]): (number | null)[] {
  const kept = Array<number | null>(best.length).fill(null);
  const byVotes = best
    .map(([at, weight], column) => ({ at, weight, column }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  for (const { at, column } of byVotes) {
    const fits = kept.every(
      (other, index) => other === null || Math.sign(other - at) === Math.sign(index - column),
    );
    if (fits) kept[column] = at;
  }
  return kept;
}

/** Columns without labels stand as far from their neighbours as in the form, where that is the only place for them. */
function filled(found: readonly (number | null)[], left: number, last: number): ColumnMap {
  const known = found.flatMap((at, column) => (at === null ? [] : [{ at, column }]));
  return found.map((at, column) => {
    if (at !== null) return left + at;
    const before = known.findLast((one) => one.column < column);
    const after = known.find((one) => one.column > column);
    const guess = before
      ? before.at + column - before.column
      : after
        ? after.at - after.column + column
        : column;
    const isSure = !before || !after || after.at - before.at === after.column - before.column;
    return isSure && guess >= 0 && guess <= last ? left + guess : null;
  });
}

/** Whether labels of the form stand in other columns than theirs. */
export function labelsAreOff(
  templates: readonly RowTemplate[],
  rows: readonly SheetRow[],
): boolean {
  const labels = labelColumns(templates);
  for (const { keys } of rows) {
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? null;
      if (key === null) continue;
      for (const columns of columnsFor(labels, key)) if (!columns.has(at)) return true;
    }
  }
  return false;
}

type Columns = ReadonlySet<number>;

interface LabelColumns {
  readonly columnsOf: ReadonlyMap<string, Columns>;
  readonly patterns: readonly LabelAt[];
  /** By words that were seen: in which columns they may stand; nothing for those that are no labels. */
  readonly seen: Map<string, readonly Columns[]>;
}

/** The words of forms are looked for again and again; those of their users are not kept for ever. */
const mostWords = 4096;

const known = new WeakMap<readonly RowTemplate[], LabelColumns>();

/** In which columns each label of a layout stands, found out once. */
function labelColumns(templates: readonly RowTemplate[]): LabelColumns {
  const before = known.get(templates);
  if (before) return before;
  const columnsOf = new Map<string, Set<number>>();
  const patterns: LabelAt[] = [];
  for (const { label, column } of templates.flatMap(labelsOf)) {
    if (label === null) continue;
    const { key } = label;
    if (key !== null) columnsOf.set(key, (columnsOf.get(key) ?? new Set()).add(column));
    else if (!isOpenPattern(label)) patterns.push({ label, column });
  }
  const found = { columnsOf, patterns, seen: new Map<string, readonly Columns[]>() };
  known.set(templates, found);
  return found;
}

interface LabelAt {
  readonly label: LabelPattern;
  readonly column: number;
}

/** The columns in which words may stand, as a label and as one with placeholders. */
function columnsFor({ columnsOf, patterns, seen }: LabelColumns, key: string): readonly Columns[] {
  const before = seen.get(key);
  if (before) return before;
  const same = patterns.filter(({ label }) => isSameLabel(label, key));
  const ofPatterns = same.length > 0 ? [new Set(same.map(({ column }) => column))] : [];
  const exact = columnsOf.get(key);
  const found = exact ? [exact, ...ofPatterns] : ofPatterns;
  if (seen.size >= mostWords) seen.clear();
  seen.set(key, found);
  return found;
}

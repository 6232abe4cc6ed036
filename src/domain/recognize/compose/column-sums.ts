import type { Relation } from '../../form/composition';
import type { Formula } from '../../form/form-formula';
import { isChanged, type HeadColumn } from './head-columns';
import type { Head } from './head-tree';

/** The figures of a row by column; a place that is empty is 0. */
export type RowFigures = ReadonlyMap<number, number>;

/** How each column comes from others, by its field; what the rows speak against is typed. */
export function columnFormulas(
  columns: readonly HeadColumn[],
  rows: readonly RowFigures[],
): ReadonlyMap<string, Formula> {
  const formulas = new Map<string, Formula>();
  const of = (base: string, relation: Relation | null) =>
    columns.find((one) => one.base === base && one.relation === relation && one.id !== '')?.id;
  for (const one of columns) {
    if (isChanged(one)) {
      const formula = changeOf(one.relation, of(one.base, 'lastYear'), of(one.base, null));
      if (formula) formulas.set(one.id, formula);
    } else if (one.isSum) {
      const parts = partsToldBy(rows, one, partsOf(one, columns));
      if (parts.length > 0 && isBorneOut(one, parts, rows))
        formulas.set(one.id, { add: parts.map(({ id }) => id) });
    }
  }
  return formulas;
}

/** What changed from one to the other; null where one of them is not there. */
export function changeOf(
  relation: Relation | null,
  last: string | undefined,
  now: string | undefined,
): Formula | null {
  if (last === undefined || now === undefined) return null;
  return relation === 'growth' ? { growth: [last, now] } : { subtract: [now, last] };
}

/** The columns beside a sum under the same head; of those under a head of their own the sum of them. */
function partsOf(sum: HeadColumn, columns: readonly HeadColumn[]): HeadColumn[] {
  const parent = parentOf(sum);
  const beside = columns.filter(
    (one) =>
      one !== sum &&
      one.kind === 'amount' &&
      !one.isApart &&
      isUnder(one, parent) &&
      one.relation === sum.relation,
  );
  const sums = beside.filter(({ isSum }) => isSum);
  return beside.filter(
    (one) => !sums.some((other) => other !== one && isInside(one, other, parent)),
  );
}

/** Of the columns beside a sum those that it adds up: without one that more rows are right without. */
function partsToldBy(
  rows: readonly RowFigures[],
  sum: HeadColumn,
  parts: readonly HeadColumn[],
): readonly HeadColumn[] {
  const countOf = (some: readonly HeadColumn[]) =>
    rows.filter((row) => isSumIn(row, sum, some)).length;
  const without = parts.map((part) => parts.filter((one) => one !== part));
  const all = [parts, ...(parts.length > 1 ? without : [])];
  const counts = all.map(countOf);
  return all[counts.indexOf(Math.max(...counts))] ?? parts;
}

function isSumIn(row: RowFigures, { column }: HeadColumn, parts: readonly HeadColumn[]): boolean {
  const added = parts.reduce((all, part) => all + (row.get(part.column) ?? 0), 0);
  return Math.abs(added - (row.get(column) ?? 0)) < 0.005;
}

function parentOf({ heads }: HeadColumn): Head | undefined {
  return heads[heads.length - 2];
}

function isUnder({ heads }: HeadColumn, parent: Head | undefined): boolean {
  return parent === undefined || heads.includes(parent);
}

/** Whether one is a part of another sum below the same head. */
function isInside(one: HeadColumn, sum: HeadColumn, parent: Head | undefined): boolean {
  const own = parentOf(sum);
  return own !== undefined && own !== parent && one.heads.includes(own);
}

/** Known words say what adds up, unless most rows say no; of others most rows have to say yes. */
function isBorneOut(
  sum: HeadColumn,
  parts: readonly HeadColumn[],
  rows: readonly RowFigures[],
): boolean {
  const told = rows.filter((row) =>
    [sum, ...parts].some(({ column }) => (row.get(column) ?? 0) !== 0),
  );
  const right = told.filter((row) => isSumIn(row, sum, parts));
  const areKnown = parts.every(({ isKnown }) => isKnown);
  return areKnown
    ? told.length < 3 || right.length * 2 >= told.length
    : right.length * 2 > told.length;
}

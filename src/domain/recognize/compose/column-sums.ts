import type { Relation } from '../../form/composition';
import type { Formula } from '../../form/form-formula';
import { isChanged, priceId, priceIn, pricedId, quantityAt, wholeAmount } from './head-columns';
import type { HeadColumn } from './head-columns';
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
  const product = productIn(columns, rows);
  if (product) formulas.set(product.id, product.formula);
  for (const one of columns) {
    if (isChanged(one)) {
      const formula = changeOf(one.relation, of(one.base, 'lastYear'), of(one.base, null));
      if (formula) formulas.set(one.id, formula);
    } else if (one.isSum || isWhole(one)) {
      const parts = partsToldBy(rows, one, partsOf(one, columns));
      if (parts.length > 0 && isBorneOut(one, parts, rows))
        formulas.set(one.id, { add: parts.map(({ id }) => id) });
    }
  }
  return formulas;
}

/** The amount that is so many times the price, where most rows say so; of a single one its words do. */
function productIn(columns: readonly HeadColumn[], rows: readonly RowFigures[]) {
  const price = priceIn(columns);
  const quantity = quantityAt(price, columns);
  if (!price || !quantity) return null;
  const told = rows.filter((row) => (row.get(price.column) ?? 0) !== 0);
  const productOf = (row: RowFigures) =>
    (row.get(quantity.column) ?? 0) * (row.get(price.column) ?? 0);
  const isProduct = (row: RowFigures, { column }: HeadColumn) =>
    isSame(productOf(row), row.get(column) ?? 0);
  const others = columns.filter((one) => one.kind === 'amount' && one !== price);
  const [only] = told;
  const isSaid = (one: HeadColumn) =>
    told.length === 1 && isWhole(one) && isNear(productOf(only ?? none), only?.get(one.column));
  const amount =
    others.find((one) => told.filter((row) => isProduct(row, one)).length * 2 > told.length) ??
    others.find(isSaid);
  const formula: Formula = { multiply: [pricedId, priceId] };
  return amount ? { id: amount.id, formula } : null;
}

const none: RowFigures = new Map();

/** A price in 元 among amounts in 万元 makes ten thousand times as much: further apart than a slip of typing puts two figures. */
const farthest = 100;
function isNear(product: number, amount = 0): boolean {
  return product > 0 && amount * farthest > product && product * farthest > amount;
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
  return isSame(added, row.get(column) ?? 0);
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
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

/** All there is, by no word that says so: 采购预算金额 beside the funds it comes from. */
function isWhole({ base, relation, isSum }: HeadColumn): boolean {
  return base === wholeAmount && relation === null && !isSum;
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
  return areKnown && sum.isSum
    ? told.length < 3 || right.length * 2 >= told.length
    : right.length * 2 > told.length;
}

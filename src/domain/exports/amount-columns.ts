import { columnName } from '../grid/cell';
import type { SheetGrid } from '../grid/sheet-grid';
import type { ExportHeads, HeadedColumn } from './export-heads';
import { headOf, isTotal, namesMoney, saidByHead } from './money-heads';
import type { Attributes, ExportWords } from './export-words';

/** A column of money, and what its head says of all of it. */
export interface AmountColumn {
  readonly column: number;
  readonly head: string;
  readonly path: readonly string[];
  readonly says: Attributes;
}

export interface AmountColumns {
  /** Those whose amounts are added up. */
  readonly counted: readonly AmountColumn[];
  /** The sum of the counted ones, row by row; null where no column has it. */
  readonly total: AmountColumn | null;
}

/** Which columns are money, and which of them count: a total is none of its own. Several of no more than money are a question. */
export function amountColumns(
  { columns, below }: ExportHeads,
  grid: SheetGrid,
  words: ExportWords,
  year: number | null,
  chosen: readonly string[],
): AmountColumns | { readonly open: readonly string[] } {
  const amounts = columns
    .filter((one) => one.meaning === null && holdsAnything(grid, one.column, below))
    .filter(({ path }) => isOfYear(headOf(path, words), year))
    .flatMap((one) => amountColumn(one, words));
  const told = amounts.filter(({ says }) => Object.keys(says).length > 0);
  const sums = amounts.filter(({ path }) => isTotal(path, words));
  const parts = told.filter(
    (one) =>
      !isTotal(one.path, words) ||
      !told.some((other) => other !== one && isPartOf(other.path, one.path, words)),
  );
  const plain = amounts.filter(({ says }) => Object.keys(says).length === 0);
  if (parts.length > 0)
    return { counted: parts, total: sums.find((one) => plain.includes(one)) ?? null };
  const candidates = plain.length > 1 ? plain.filter((one) => !sums.includes(one)) : plain;
  if (candidates.length < 2) return { counted: candidates, total: null };
  const names = namesOf(candidates, words);
  const answered = candidates.find((_, index) => chosen.includes(names[index] ?? ''));
  return answered ? { counted: [answered], total: null } : { open: names };
}

/** Their heads; where two have the same, with the letters of the columns. */
function namesOf(columns: readonly AmountColumn[], words: ExportWords): readonly string[] {
  const heads = columns.map(({ head }) => head);
  return columns.map(({ head, column }) =>
    heads.indexOf(head) === heads.lastIndexOf(head)
      ? head
      : `${head}${words.amounts.lettered.replace('%', columnName(column))}`,
  );
}

/** 2026年预算数 is money of that year. */
function isOfYear(head: string, year: number | null): boolean {
  const said = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(head)?.[0];
  return said === undefined || year === null || Number(said) === year;
}

/** 一般公共预算/经费拨款 is a part of 一般公共预算/小计. */
function isPartOf(path: readonly string[], total: readonly string[], words: ExportWords): boolean {
  const group = total.slice(0, -1);
  return !isTotal(path, words) && group.every((head, index) => path[index] === head);
}

function amountColumn({ column, path }: HeadedColumn, words: ExportWords): AmountColumn[] {
  if (!namesMoney(path, words)) return [];
  const head = headOf(path, words);
  return [{ column, head, path, says: saidByHead(head, words) }];
}

/** Whether anything stands below a head that names money. */
export function holdsMoney(
  { columns, below }: ExportHeads,
  grid: SheetGrid,
  words: ExportWords,
): boolean {
  return columns.some(
    ({ column, path, meaning }) =>
      meaning === null && namesMoney(path, words) && holdsAnything(grid, column, below),
  );
}

/** Whether a column says anything in a row from this one on. */
export function holdsAnything({ used, cellAt }: SheetGrid, column: number, below: number): boolean {
  for (let row = below; used && row <= used.bottom; row += 1) {
    if (cellAt(row, column).value !== null) return true;
  }
  return false;
}

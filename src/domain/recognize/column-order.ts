import type { ReadPlan } from '../read/read-plan';
import type { LabelWords } from './label-words';
import type { RowCell } from './row-cells';
import { rowPieces } from './row-pieces';
import type { TableRow } from './row-view';

/** A cell, and the columns of the table it covers, counted from the first cell of its row. */
interface Covering {
  readonly cell: RowCell;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows with their columns in the order of a form, where the heads of both are the same and no two of them are alike. Null
 * where they stand in this order already, or where the heads do not tell.
 */
export function columnsInOrder(
  rows: readonly TableRow[],
  plan: ReadPlan,
  words: LabelWords,
): readonly TableRow[] | null {
  const width = plan.style.columns.length;
  const heads = plan.templates.filter(({ isHead }) => isHead);
  const isWhole = rows.every((row) => row.table.width === width && row.width === width);
  if (!isWhole || heads.length === 0) return null;
  const covered = rows.map(coveringOf);
  const own = headsOf(plan, words);
  const meanings = new Set(own.flat());
  const first = covered.findIndex(
    (cells) => cells.filter(({ cell }) => meanings.has(words.meaningOf(cell.cell.text))).length > 1,
  );
  if (first < 0) return null;
  const found = headsFound(covered.slice(first, first + heads.length), width, words);
  const keyOf = (path: readonly string[]) => path.join('\t');
  const order = orderOf(found.map(keyOf), own.map(keyOf));
  if (!order) return null;
  const ordered = rows
    .slice(first)
    .map((row, at) => inOrder(row, covered[first + at] ?? [], order));
  const known = ordered.filter((row) => row !== null);
  return known.length < ordered.length ? null : [...rows.slice(0, first), ...known];
}

function coveringOf({ cells }: TableRow): readonly Covering[] {
  let column = 0;
  return cells.map((cell) => {
    const from = column;
    column += cell.cell.columns;
    return { cell, from, to: column };
  });
}

/** The heads above each column of a form, from top to bottom. */
function headsOf(plan: ReadPlan, words: LabelWords): readonly (readonly string[])[] {
  const pieces = rowPieces(plan, words);
  const heads = plan.templates.filter(({ isHead }) => isHead);
  return plan.style.columns.map((_, column) =>
    heads.flatMap(({ index }) =>
      (pieces[index] ?? []).flatMap(({ column: from, width, cell }) => {
        const isAbove = from <= column && column < from + width;
        return isAbove && cell?.label ? [words.meaningOf(cell.label.label)] : [];
      }),
    ),
  );
}

/**
 * The same of a table. Where nobody knows what was merged, an empty place above a head belongs to what stands at its left; below a
 * head it goes on from there.
 */
function headsFound(
  rows: readonly (readonly Covering[])[],
  width: number,
  words: LabelWords,
): readonly (readonly string[])[] {
  const texts = rows.map((cells) => {
    const row = Array<string>(width).fill('');
    for (const { cell, from, to } of cells)
      row.fill(cell.isWritten ? cell.cell.text : '', from, to);
    return row;
  });
  return Array.from({ length: width }, (_, column) =>
    texts.flatMap((row, at) => {
      const isBelow = texts.slice(0, at).some((above) => above[column] !== '');
      const isAbove = texts.slice(at + 1).some((below) => below[column] !== '');
      const left = row.slice(0, column).findLast((text) => text !== '') ?? '';
      const text = row[column] || (isAbove && !isBelow ? left : '');
      return text === '' ? [] : [words.meaningOf(text)];
    }),
  );
}

/** Which column of the form each column of the table is; null where they do not pair one by one, or need not be moved. */
function orderOf(found: readonly string[], own: readonly string[]): readonly number[] | null {
  const places = new Map(own.map((key, column) => [key, column]));
  const order = found.map((key) => places.get(key) ?? -1);
  const isPaired = places.size === own.length && new Set(order).size === own.length;
  const isInPlace = order.every((column, at) => column === at);
  return isPaired && !order.includes(-1) && !isInPlace ? order : null;
}

/** Null where a cell reaches over columns that do not stand side by side in the form. */
function inOrder(
  row: TableRow,
  cells: readonly Covering[],
  order: readonly number[],
): TableRow | null {
  const moved = cells.map(({ cell, from, to }) => ({
    cell,
    columns: order.slice(from, to).sort((one, other) => one - other),
  }));
  const isTorn = moved.some(({ columns }) =>
    columns.some((column, at) => column !== (columns[0] ?? 0) + at),
  );
  if (isTorn) return null;
  moved.sort(({ columns: [one = 0] }, { columns: [other = 0] }) => one - other);
  return {
    ...row,
    cells: moved.map(({ cell, columns: [column = 0] }) => ({
      ...cell,
      cell: { ...cell.cell, column },
    })),
    isDoubtful: isPadded(row),
  };
}

/** A row that lost a cell on its way is as long as the others, with an empty one at its end: its columns are not those of its heads. */
function isPadded({ table, cells }: TableRow): boolean {
  const last = cells.at(-1);
  const mayBe = !table.areSpansKnown || last?.cell.held !== undefined;
  return mayBe && last?.isWritten !== true;
}

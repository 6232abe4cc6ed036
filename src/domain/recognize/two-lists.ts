import { fieldOf } from '../form/form-cell';
import type { StyleSides } from '../form/style-sides';
import { isDerived } from '../form/walk-parts';
import type { ReadPlan } from '../read/read-plan';
import { labelWords, type LabelWords } from './label-words';
import { rowCell, type RowCell } from './row-cells';
import { rowPieces, type RowPiece } from './row-pieces';
import type { TableRow } from './row-view';

/** Rows whose lists are paired as a form prints them. */
export interface PairedLists {
  readonly rows: readonly TableRow[];
  /** How many lines of the form nobody printed: they were added without figures. */
  readonly added: number;
  /** The tables that its lines stand in. */
  readonly tables: ReadonlySet<string>;
}

/** A line of one of the lists of a form. */
interface ListLine {
  /** Which row of the form. */
  readonly row: number;
  /** Null where another list is longer. */
  readonly name: string | null;
  readonly pieces: readonly RowPiece[];
  /** It sums up others: no form is read without it. */
  readonly isSum: boolean;
}

/** The cells that were found for lines, by the row of the form. */
type FoundLines = ReadonlyMap<number, readonly RowCell[]>;

/**
 * Takes the lists of a table apart and pairs their lines as a form does, whatever their order. Lines without figures may be of no
 * form; where one with figures is not known for certain it is null, and the rows are read as they are.
 */
export function pairedLists(
  rows: readonly TableRow[],
  plan: ReadPlan,
  sides: StyleSides,
  labels: LabelWords,
): PairedLists | null {
  const width = plan.style.columns.length;
  if (!rows.every((row) => row.table.width === width && row.width === width)) return null;
  const words = wordsOf(sides);
  const bounds = sides.columns.map((columns, side, all) => {
    const left = all.slice(0, side).reduce((sum, one) => sum + one, 0);
    return { left, right: left + columns };
  });
  const lists = bounds.map(({ left, right }) => linesOf(plan, left, right, labels));
  const parts = bounds.map(({ left, right }) => rows.map((row) => cellsBetween(row, left, right)));
  const isLine = (cells: readonly RowCell[], lines: readonly ListLine[]) =>
    cells[0]?.isWritten === true && linesNamed(cells[0].cell.text, lines, words).length > 0;
  const first = rows.findIndex((_, at) =>
    lists.some((lines, side) => isLine(parts[side]?.[at] ?? [], lines)),
  );
  const at = rows[first]?.cells[0]?.cell.at;
  const model = rows[first];
  if (!model || at === undefined) return null;
  // On the next page the heads of the lists are printed again.
  const heads = new Set(rows.slice(0, first).map(wordsIn));
  const isBelow = (row: TableRow, at: number) => at >= first && !heads.has(wordsIn(row));
  const isLater = (_: unknown, at: number) => {
    const row = rows[at];
    return row !== undefined && isBelow(row, at);
  };
  const found = lists.map((lines, side) =>
    findLines((parts[side] ?? []).filter(isLater), lines, words),
  );
  const known = found.filter((lines) => lines !== null);
  if (known.length < found.length) return null;
  const isAdded = ({ name, row }: ListLine, side: number) =>
    name !== null && known[side]?.has(row) !== true;
  const body = plan.templates.flatMap(({ isHead, index }) => (isHead ? [] : [index]));
  const paired = body.map((row, place): TableRow => {
    const cells = lists.flatMap((lines, side) =>
      lines.flatMap((line) => (line.row === row ? cellsOf(line, known[side], at, labels) : [])),
    );
    return { row: first + place, table: model.table, cells, width };
  });
  return {
    rows: [...rows.slice(0, first), ...paired],
    tables: new Set(rows.filter(isBelow).map(({ table }) => table.at)),
    added: lists.reduce(
      (sum, lines, side) => sum + lines.filter((line) => isAdded(line, side)).length,
      0,
    ),
  };
}

function wordsIn({ cells }: TableRow): string {
  return cells.map(({ cell }) => cell.text.trim()).join('|');
}

const made = new WeakMap<StyleSides, LabelWords>();

function wordsOf(sides: StyleSides): LabelWords {
  const words =
    made.get(sides) ??
    labelWords(sides.names, {
      ...{ totals: '', continuations: '', betweenPages: '', againTitle: '' },
    });
  made.set(sides, words);
  return words;
}

/** Those that lie wholly in these columns, counted from the first cell of the row. */
function cellsBetween({ cells }: TableRow, left: number, right: number): readonly RowCell[] {
  let column = 0;
  return cells.filter(({ cell: { columns } }) => {
    const from = column;
    column += columns;
    return left <= from && column <= right;
  });
}

function linesOf(
  plan: ReadPlan,
  left: number,
  right: number,
  words: LabelWords,
): readonly ListLine[] {
  const pieces = rowPieces(plan, words);
  return plan.templates.flatMap(({ index: row, isHead }): ListLine[] => {
    if (isHead) return [];
    const own = (pieces[row] ?? []).filter(({ column }) => left <= column && column < right);
    const name = own[0]?.cell?.label?.label ?? null;
    return [{ row, name, pieces: own, isSum: sumsUpOthers(own) }];
  });
}

function sumsUpOthers(pieces: readonly RowPiece[]): boolean {
  const fields = pieces.flatMap(({ cell }) => (cell && fieldOf(cell.cell)) ?? []);
  const ids = new Set(fields.map(({ id }) => id));
  return fields
    .filter(isDerived)
    .some(({ formula }) => 'add' in formula && formula.add.some((id) => !ids.has(id)));
}

function linesNamed(
  text: string,
  lines: readonly ListLine[],
  words: LabelWords,
): readonly ListLine[] {
  const meaning = words.meaningOf(text);
  return lines.filter(({ name }) => name !== null && words.meaningOf(name) === meaning);
}

/** Of lines that are called alike the one below the last sum is meant that stands above the next; where that is none, nobody knows. */
function findLines(
  cells: readonly (readonly RowCell[])[],
  lines: readonly ListLine[],
  words: LabelWords,
): FoundLines | null {
  const found = new Map<number, readonly RowCell[]>();
  const sums = lines.flatMap(({ row, isSum }) => (isSum ? [row] : []));
  /** Which row of the form the last sum is. */
  let begun = -1;
  for (const own of cells) {
    const [named, ...figures] = own;
    if (!named || !own.some(({ isWritten }) => isWritten)) continue;
    const alike = named.isWritten ? linesNamed(named.cell.text, lines, words) : [];
    const next = sums.find((row) => row > begun) ?? Number.POSITIVE_INFINITY;
    const isHere = ({ row }: ListLine) => row > begun && row <= next && !found.has(row);
    const line = alike.length > 1 ? alike.find(isHere) : alike[0];
    if (!line || found.has(line.row)) {
      if (figures.some(({ isWritten }) => isWritten)) return null;
      continue;
    }
    if (own.length !== line.pieces.length) return null;
    found.set(line.row, own);
    if (line.isSum) begun = line.row;
  }
  return lines.some(({ row, isSum }) => isSum && !found.has(row)) ? null : found;
}

/** In the words of the form; a line that nobody printed has its name and nothing else. */
function cellsOf(
  { row, name, pieces }: ListLine,
  found: FoundLines | undefined,
  at: string,
  labels: LabelWords,
): readonly RowCell[] {
  const own = found?.get(row);
  return pieces.map(({ column, width: columns }, place) => {
    const cell = own?.[place]?.cell ?? { at, text: '' };
    const text = place === 0 ? (name ?? '') : cell.text;
    return rowCell({ ...cell, text, column, columns, isBelow: false }, 1, labels);
  });
}

import { matchLabel } from '../read/label-pattern';
import type { SheetRow } from '../read/sheet-rows';
import { putBackLost } from './cell-kinds';
import type { ForeignCell, ForeignTable } from './foreign-document';
import { isWritten, placeByColumns, placeInOrder, type PlacedCells } from './place-cells';
import { printedCell } from './printed-cell';
import { emptySeen, type RowCell, type SeenCell } from './row-cells';
import { emptyPiece, standsFor, type RowPiece } from './row-pieces';

/** A row of a table of a document, with the place of its cells in the tables that were joined. */
export interface TableRow {
  /** Counted over all tables that are read as one. */
  readonly row: number;
  readonly table: ForeignTable;
  readonly cells: readonly RowCell[];
  /** How many columns its cells cover together. */
  readonly width: number;
  /** Its cells were put in another order, and may have been shifted before. */
  readonly isDoubtful?: boolean;
}

/** A row as it is if it is a certain row of a form: its cells in the columns of the form. */
export interface RowView extends SheetRow {
  readonly placed: PlacedCells;
  readonly pieces: readonly RowPiece[];
}

/**
 * The ways in which a row can be a row of the form; none where its cells have no places there, or are other words than the form
 * has in them.
 */
export function rowViews(row: TableRow, pieces: readonly RowPiece[], width: number): RowView[] {
  const { table, cells } = row;
  const isWhole = table.width === width && row.width === width;
  const isPadded = !table.areSpansKnown && row.width === table.width;
  const showing = (placed: PlacedCells | null, own: readonly RowPiece[]) =>
    placed && !showsOtherLabels(placed, own) ? placed : null;
  // Labels stay where they are when empty cells are put back: what shows others is not looked at further.
  const mended = (found: PlacedCells | null) => {
    const placed = showing(found, pieces);
    return placed && (isPadded || isWhole) ? putBackLost(placed, pieces) : placed;
  };
  const columns = isWhole ? placeByColumns(cells, pieces) : null;
  const byColumns = mended(columns);
  const order = placeInOrder(cells, pieces, isPadded);
  const isAsColumns = order?.isGuessed === false && isSamePlacing(order, columns);
  const ordered = isAsColumns ? null : mended(order);
  // Where the grid is that of the form, what stands in other columns than the form's was moved by somebody.
  const isMoved = isWhole && ordered !== null && !standsInPlace(ordered, pieces);
  const inOrder = ordered && { ...ordered, isGuessed: ordered.isGuessed || isMoved };
  const begun = table.areSpansKnown
    ? []
    : pieces.filter(({ cell, frame }) => cell !== null && frame === null);
  const isShort = begun.length > 0 && begun.length < pieces.length && cells.length === begun.length;
  const shortened = isShort ? showing(placeInOrder(cells, begun, isPadded), begun) : null;
  const views: RowView[] = [];
  const add = (placed: PlacedCells | null, own: readonly RowPiece[]) => {
    if (placed) views.push(viewOf(row, own, width, placed));
  };
  add(byColumns, pieces);
  if (inOrder && !isSamePlacing(inOrder, byColumns)) add(inOrder, pieces);
  // Some conversions leave out the cells that others above or at the left cover.
  add(shortened, begun);
  return views;
}

/**
 * Whether other words stand where the form has its labels, and none of them, nor what leads its groups. It is seen before the row
 * is laid out in the columns of the form: most rows of a table are not most of those that a form has.
 */
function showsOtherLabels({ cells }: PlacedCells, pieces: readonly RowPiece[]): boolean {
  let others = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const label = piece?.cell?.label;
    const cell = cells[at];
    if (!piece || !label || !cell) continue;
    const isSame = standsFor(piece, cell);
    if (!isSame && !cell.plain.isFilled) continue;
    const isThere =
      isSame || matchLabel(label, cell.plain.key ?? '', cell.plain.core) !== 'different';
    if (isThere && label.isTelling) return false;
    if (!isThere && piece.frame === null) others = true;
  }
  return others;
}

function standsInPlace({ cells }: PlacedCells, pieces: readonly RowPiece[]): boolean {
  return cells.every((cell, at) => {
    const { column = 0, width = 1 } = pieces[at] ?? {};
    return !cell?.isWritten || lies(cell.cell, column, column + width);
  });
}

function lies({ column }: ForeignCell, from: number, to: number): boolean {
  return from <= column && column < to;
}

function isSamePlacing({ cells }: PlacedCells, other: PlacedCells | null): boolean {
  return other !== null && cells.every((cell, at) => cell === other.cells[at]);
}

function viewOf(
  { row, table, cells: all }: TableRow,
  pieces: readonly RowPiece[],
  width: number,
  placed: PlacedCells,
): RowView {
  const seen = Array<SeenCell>(width).fill(emptySeen);
  const isMergedDown = Array<boolean>(width).fill(false);
  const mergeRows = Array<number>(width).fill(1);
  const mergeColumns = Array<number>(width).fill(1);
  /** Where nobody knows what was merged, the cells at the left of an item may go on from above if all are empty. */
  const goesOn = (at: number) => {
    const frame = pieces[at]?.frame ?? null;
    return (
      !table.areSpansKnown &&
      frame !== null &&
      pieces.every((one, other) => one.frame !== frame || !isWritten(placed.cells[other]))
    );
  };
  placed.cells.forEach((cell, at) => {
    const piece = pieces[at];
    if (!cell || !piece) return;
    seen[piece.column] = printedCell(cell, piece);
    mergeRows[piece.column] = cell.height;
    if (cell.cell.columns === table.width) mergeColumns[piece.column] = width;
    if (cell.cell.isBelow || goesOn(at)) isMergedDown[piece.column] = true;
  });
  const filled = seen.map(({ isFilled }) => isFilled);
  const lost = all.find((cell) => cell.isWritten && !placed.cells.includes(cell));
  return {
    row,
    sheetColumns: seen.map((_, at) => at),
    cells: seen.map(({ content }) => content),
    filled,
    keys: seen.map(({ key }) => key),
    cores: seen.map(({ core }) => core),
    isMergedDown,
    mergeRows,
    mergeColumns,
    others: lost ? [{ column: width, text: lost.cell.text }] : [],
    isBlank: lost === undefined && !filled.includes(true),
    sums: null,
    placed,
    pieces,
  };
}

/** A row that is no row of the form: its cells one after the other, those for which there is no column beyond all columns. */
export function plainView(row: TableRow, width: number): RowView {
  const { table, cells } = row;
  const isAlike = table.width === width;
  const pieces = cells.map(({ cell: { column, columns } }, at) =>
    emptyPiece(isAlike ? column : at, columns),
  );
  const inside = pieces.filter(({ column }) => column < width);
  const placed = { cells: cells.slice(0, inside.length), isGuessed: false };
  return viewOf(row, inside, width, placed);
}

import { emptyCell, type GridCell } from '../read/sheet-grid';
import { isFilled, type SheetRow } from '../read/sheet-rows';
import { labelCore, labelKey } from '../read/label-key';
import type { ForeignCell, ForeignTable } from './foreign-document';
import type { LabelWords } from './label-words';
import {
  isFilled as isFilledCell,
  placeByColumns,
  placeInOrder,
  type PlacedCells,
} from './place-cells';
import { putBackLost } from './cell-kinds';
import { printedCell } from './printed-cell';
import type { RowPiece } from './row-pieces';

/** A row of a table of a document, with the place of its cells in the tables that were joined. */
export interface TableRow {
  /** Counted over all tables that are read as one. */
  readonly row: number;
  readonly table: ForeignTable;
  readonly cells: readonly ForeignCell[];
  /** How many rows each cell covers, by the cell; one where nothing is known. */
  readonly heights: readonly number[];
  /** Its cells were put in another order, and may have been shifted before. */
  readonly isDoubtful?: boolean;
}

/** A row as it is if it is a certain row of a form: its cells in the columns of the form. */
export interface RowView extends SheetRow {
  readonly placed: PlacedCells;
  readonly pieces: readonly RowPiece[];
}

/** The ways in which a row can be a row of the form; none where its cells have no places there. */
export function rowViews(
  row: TableRow,
  pieces: readonly RowPiece[],
  width: number,
  words: LabelWords,
): RowView[] {
  const { table, cells } = row;
  const isWhole = table.width === width && widthOf(cells) === width;
  const isPadded = !table.areSpansKnown && widthOf(cells) === table.width;
  const mended = (placed: PlacedCells | null) =>
    placed && isPadded ? putBackLost(placed, pieces) : placed;
  const byColumns = mended(isWhole ? placeByColumns(cells, pieces) : null);
  const ordered = mended(placeInOrder(cells, pieces, words, isPadded));
  // Where the grid is that of the form, what stands in other columns than the form's was moved by somebody.
  const isMoved = isWhole && ordered !== null && !standsInPlace(ordered, pieces);
  const inOrder = ordered && { ...ordered, isGuessed: ordered.isGuessed || isMoved };
  const begun = table.areSpansKnown
    ? []
    : pieces.filter(({ cell, frame }) => cell !== null && frame === null);
  const isShort = begun.length > 0 && begun.length < pieces.length && cells.length === begun.length;
  const shortened = isShort ? placeInOrder(cells, begun, words, isPadded) : null;
  const views = [
    ...(byColumns ? [viewOf(row, pieces, width, words, byColumns)] : []),
    ...(inOrder && !isSamePlacing(inOrder, byColumns)
      ? [viewOf(row, pieces, width, words, inOrder)]
      : []),
    // Some conversions leave out the cells that others above or at the left cover.
    ...(shortened ? [viewOf(row, begun, width, words, shortened)] : []),
  ];
  return views;
}

function widthOf(cells: readonly ForeignCell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

function standsInPlace({ cells }: PlacedCells, pieces: readonly RowPiece[]): boolean {
  return cells.every((cell, at) => {
    const { column = 0, width = 1 } = pieces[at] ?? {};
    return cell === null || !isFilledCell(cell) || lies(cell, column, column + width);
  });
}

function lies({ column }: ForeignCell, from: number, to: number): boolean {
  return from <= column && column < to;
}

function isSamePlacing({ cells }: PlacedCells, other: PlacedCells | null): boolean {
  return other !== null && cells.every((cell, at) => cell === other.cells[at]);
}

function viewOf(
  { row, table, cells: all, heights }: TableRow,
  pieces: readonly RowPiece[],
  width: number,
  words: LabelWords,
  placed: PlacedCells,
): RowView {
  const cells = Array<GridCell>(width).fill(emptyCell);
  const mergeTops = Array<number>(width).fill(row);
  const mergeRows = Array<number>(width).fill(1);
  const mergeColumns = Array<number>(width).fill(1);
  /** Where nobody knows what was merged, the cells at the left of an item may go on from above if all are empty. */
  const goesOn = (at: number) => {
    const frame = pieces[at]?.frame ?? null;
    return (
      !table.areSpansKnown &&
      frame !== null &&
      pieces.every((one, other) => one.frame !== frame || !isFilledCell(placed.cells[other]))
    );
  };
  placed.cells.forEach((cell, at) => {
    const piece = pieces[at];
    if (!cell || !piece) return;
    cells[piece.column] = printedCell(cell, piece.cell, words);
    mergeRows[piece.column] = heights[all.indexOf(cell)] ?? 1;
    if (cell.columns === table.width) mergeColumns[piece.column] = width;
    if (cell.isBelow || goesOn(at)) mergeTops[piece.column] = row - 1;
  });
  const filled = cells.map(isFilled);
  const keys = cells.map(({ value }, at) =>
    typeof value === 'string' && filled[at] ? labelKey(value) : null,
  );
  const isLost = all.some((cell) => cell.text.trim() !== '' && !placed.cells.includes(cell));
  return {
    row,
    sheetColumns: cells.map((_, at) => at),
    cells,
    filled,
    keys,
    cores: keys.map((key) => (key === null ? '' : labelCore(key))),
    mergeTops,
    mergeRows,
    mergeColumns,
    others: isLost ? [width] : [],
    isBlank: !isLost && !filled.includes(true),
    placed,
    pieces,
  };
}

/** A row that is no row of the form: its cells one after the other, those for which there is no column beyond all columns. */
export function plainView(row: TableRow, width: number, words: LabelWords): RowView {
  const { table, cells } = row;
  const isAlike = table.width === width;
  const pieces = cells.map(({ column, columns }, at) => ({
    column: isAlike ? column : at,
    width: columns,
    cell: null,
    frame: null,
  }));
  const inside = pieces.filter(({ column }) => column < width);
  const placed = { cells: cells.slice(0, inside.length), isGuessed: false };
  return viewOf(row, inside, width, words, placed);
}

import { parseCell } from '../grid/cell';
import { rangeOf, type CellRange } from '../grid/cell-range';
import { emptyCell, type GridCell, type SheetGrid } from '../grid/sheet-grid';
import type { Frame } from '../read/row-template';
import type { FittedRow } from './fit-rows';
import type { ForeignCell, ForeignParagraph } from './foreign-document';
import { textContent, type RowCell } from './row-cells';

/** Tables of a document, and what is printed around them, as a sheet in the columns of a form: what reads and checks sheets reads it. */
export interface FittedGrid {
  readonly grid: SheetGrid;
  readonly region: CellRange;
  /** Where in the document a cell of the sheet stands; null for one that stands nowhere. */
  placeOf(cell: string): string | null;
}

interface GridRow {
  readonly cells: readonly GridCell[];
  /** What stands in each. */
  readonly places: readonly (Placed | null)[];
}

type Placed = Pick<ForeignCell, 'at'>;

export function fittedGrid(
  name: string,
  above: readonly ForeignParagraph[],
  rows: readonly FittedRow[],
  below: readonly ForeignParagraph[],
): FittedGrid {
  const lines = [...above.map(lineOf), ...rows.map(rowOf), ...below.map(lineOf)];
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const region = rangeOf(0, 0, Math.max(1, lines.length), width);
  return {
    grid: {
      name,
      used: region,
      cellAt: (row, column) => lines[row]?.cells[column] ?? emptyCell,
      merges: [...leadMerges(rows, above.length), ...wideMerges(rows, above.length)],
    },
    region,
    placeOf: (cell) => {
      const place = parseCell(cell);
      return (place && lines[place.row]?.places[place.column]?.at) ?? null;
    },
  };
}

function lineOf(paragraph: ForeignParagraph): GridRow {
  return { cells: [textContent(paragraph.text)], places: [paragraph] };
}

/** What has no column of the form stands beyond all of them, where it is seen to belong nowhere. */
function rowOf({ row: { cells: all }, view: { cells, placed, pieces } }: FittedRow): GridRow {
  const places = cells.map((): Placed | null => null);
  placed.cells.forEach((cell, at) => {
    const piece = pieces[at];
    if (cell && piece) places[piece.column] = cell.cell;
  });
  const others = all.filter((cell) => cell.isWritten && !placed.cells.includes(cell));
  return {
    cells: [...cells, ...others.map(({ cell }) => textContent(cell.text))],
    places: [...nearest(places, all), ...others.map(({ cell }) => cell)],
  };
}

/** A column without a cell of its own lies in that of its neighbour at the left, or is the first of the row. */
function nearest(places: readonly (Placed | null)[], cells: readonly RowCell[]): (Placed | null)[] {
  let last: Placed | null = cells[0]?.cell ?? null;
  return places.map((place) => (last = place ?? last));
}

/** Cells at the left are as high as what they lead, whether a document says so or not. */
function leadMerges(rows: readonly FittedRow[], offset: number): CellRange[] {
  const merges: CellRange[] = [];
  const tops = new Map<Frame, number>();
  const end = (frame: Frame, bottom: number) => {
    const top = tops.get(frame);
    tops.delete(frame);
    if (top === undefined || bottom <= top) return;
    for (const { column, width } of frame.leads) {
      const isFree = rows
        .slice(top + 1, bottom + 1)
        .every(({ view }) => view.filled.slice(column, column + width).every((filled) => !filled));
      if (isFree) merges.push(rangeOf(top + offset, column, bottom - top + 1, width));
    }
  };
  rows.forEach(({ step }, at) => {
    const opened = step?.opens ?? [];
    const kept = step?.continues ?? [];
    for (const frame of [...tops.keys()]) {
      if (!kept.includes(frame)) end(frame, at - 1);
    }
    for (const frame of opened) tops.set(frame, at);
  });
  for (const frame of [...tops.keys()]) end(frame, rows.length - 1);
  return merges;
}

/** Notes and titles that go across the table. */
function wideMerges(rows: readonly FittedRow[], offset: number): CellRange[] {
  return rows.flatMap(({ view: { mergeColumns, cells } }, at) =>
    (mergeColumns[0] ?? 1) > 1 ? [rangeOf(at + offset, 0, 1, cells.length)] : [],
  );
}

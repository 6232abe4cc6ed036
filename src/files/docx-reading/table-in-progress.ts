import { printCell } from '../../domain/grid/cell';
import type {
  ForeignCell,
  ForeignRow,
  ForeignTable,
} from '../../domain/recognize/foreign-document';
import { StopReading } from '../package/stop-reading';
import { limits } from './limits';

/** A table while its rows are read. */
export interface TableInProgress {
  beginRow(): void;
  /** Columns that the row leaves out at its left. */
  indent(columns: number): void;
  dropRow(): void;
  endRow(): void;
  beginCell(): void;
  span(columns: number): void;
  mergeDown(value: string | null): void;
  mergeAcross(value: string | null): void;
  dropCell(): void;
  endCell(text: string): void;
  /** Where the open cell stands: B4. */
  cellAddress(): string;
  finished(at: string): ForeignTable;
}

interface OpenCell {
  columns: number;
  isBelow: boolean;
  /** An old way of merging: the cell belongs to the one at its left. */
  isBeside: boolean;
  isDropped: boolean;
}

type PlacedCell = Omit<ForeignCell, 'at'> & { readonly row: number };

export function startTable(): TableInProgress {
  const rows: PlacedCell[][] = [];
  let row: PlacedCell[] = [];
  let column = 0;
  let width = 0;
  let isDropped = false;
  let cell: OpenCell = freshCell();

  return {
    beginRow: () => {
      row = [];
      column = 0;
      isDropped = false;
    },
    indent: (columns) => {
      column += columns;
    },
    dropRow: () => {
      isDropped = true;
    },
    endRow: () => {
      if (isDropped) return;
      rows.push(row);
      width = Math.max(width, column);
    },
    beginCell: () => {
      cell = freshCell();
    },
    span: (columns) => {
      if (columns > limits.columns) throw new StopReading('hostile', `${columns} columns`);
      if (columns > 0) cell.columns = columns;
    },
    mergeDown: (value) => {
      cell.isBelow = value !== 'restart';
    },
    mergeAcross: (value) => {
      cell.isBeside = value !== 'restart';
    },
    dropCell: () => {
      cell.isDropped = true;
    },
    endCell: (text) => {
      const { columns, isBelow, isBeside } = cell;
      if (cell.isDropped) return;
      const left = row[row.length - 1];
      if (isBeside && left) {
        row[row.length - 1] = { ...left, columns: left.columns + columns };
      } else {
        row.push({ row: rows.length, text: isBelow ? '' : text, column, columns, isBelow });
      }
      column += columns;
      if (column > limits.columns) throw new StopReading('hostile', `${column} columns`);
    },
    cellAddress: () => printCell({ row: rows.length, column }),
    finished: (at) => ({
      kind: 'table',
      at,
      rows: rows.map((cells): ForeignRow => ({
        cells: cells.map(({ row: placed, text, column: left, columns, isBelow }) => ({
          at: `${at}!${printCell({ row: placed, column: left })}`,
          text,
          column: left,
          columns,
          isBelow,
        })),
      })),
      width,
      areSpansKnown: true,
    }),
  };
}

function freshCell(): OpenCell {
  return { columns: 1, isBelow: false, isBeside: false, isDropped: false };
}

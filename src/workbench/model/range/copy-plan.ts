import { invalidArgument } from '../../protocol/host-error';
import type { Env } from '../env';
import { fitsGrid } from '../../grid/area';
import type { Area } from '../../grid/area';
import { insideGrid, sheetById } from './cells';
import type { CellPosition } from '../../formula/formula-shift';
import type { Place } from './copy-source';

/** Which cell goes where. */
export interface CopyPlan {
  /** Of whole rows and columns: the part that can hold anything. */
  readonly source: Area;
  readonly target: Area;
  readonly transposed: boolean;
  /** The upper left cell of each copy. */
  readonly tiles: readonly CellPosition[];
  readonly cells: () => Iterable<{ readonly from: CellPosition; readonly to: CellPosition }>;
}

/** A target that is smaller is expanded; one that is an exact multiple takes several copies (documented). */
export function copyPlan(place: Place, wanted: Area, transpose: boolean, env: Env): CopyPlan {
  const source = insideGrid(sheetById(place.sheetId, env), place.area) ?? place.area;
  const rows = transpose ? source.columns : source.rows;
  const columns = transpose ? source.rows : source.columns;
  const target = {
    row: wanted.row,
    column: wanted.column,
    rows: timesInto(rows, wanted.rows) * rows,
    columns: timesInto(columns, wanted.columns) * columns,
  };
  if (!fitsGrid(target)) throw invalidArgument('a copy that does not fit on the worksheet');
  const tiles: CellPosition[] = [];
  for (let row = target.row; row < target.row + target.rows; row += rows) {
    for (let column = target.column; column < target.column + target.columns; column += columns) {
      tiles.push({ row, column });
    }
  }
  return {
    source,
    target,
    transposed: transpose,
    tiles,
    *cells() {
      for (const tile of tiles) {
        for (let row = 0; row < source.rows; row++) {
          for (let column = 0; column < source.columns; column++) {
            const to = transpose
              ? { row: tile.row + column, column: tile.column + row }
              : { row: tile.row + row, column: tile.column + column };
            yield { from: { row: source.row + row, column: source.column + column }, to };
          }
        }
      }
    },
  };
}

function timesInto(part: number, whole: number): number {
  return whole >= part && whole % part === 0 ? whole / part : 1;
}

import { columnCount, rowCount, type CellRange } from '../../domain/grid/cell-range';
import { areaOf } from './loaded-grid';

export interface SizedSheet {
  readonly sheet: Excel.Worksheet;
  readonly cells: number;
  /** The cells in use. */
  readonly area: CellRange | null;
}

/** So many cells are read in one request, so that its answer stays far below the 5 MB that Excel on the web sends. */
const cellsOfRequest = 20_000;

/** How many cells the used range spans, whose address is loaded. */
export function cellCount(used: Excel.Range): number {
  const area = used.isNullObject ? null : areaOf(used.address);
  return area ? rowCount(area) * columnCount(area) : 0;
}

/** The sheets in their order, as many together as one request takes. */
export function inParts(
  sheets: readonly SizedSheet[],
  weightOf: (cells: number) => number = (cells) => cells,
): SizedSheet[][] {
  const parts: SizedSheet[][] = [];
  let cells = 0;
  for (const sheet of sheets) {
    const last = parts[parts.length - 1];
    const weight = weightOf(sheet.cells);
    if (last && cells + weight <= cellsOfRequest) {
      last.push(sheet);
      cells += weight;
    } else {
      parts.push([sheet]);
      cells = weight;
    }
  }
  return parts;
}

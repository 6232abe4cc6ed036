import type { ICellData, Nullable, Worksheet } from '../../engine/univer';
import { formulaEngine } from '../../engine/univer';
import { HostError } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import type { Env } from '../env';
import { intersect, isWholeColumns, isWholeRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaOf, insideGrid, sheetById } from './cells';
import type { RangeTarget } from './live-ranges';
import { spillsOf } from './spill';

/** Excel reads at most so many cells at once. */
const readLimit = 5_000_000;

export interface ReadCell {
  /** Of a cell that a formula spills into: what was spilled. */
  readonly cell: Nullable<ICellData>;
  readonly row: number;
  readonly column: number;
  readonly cells: Worksheet;
}

export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

/** One answer a cell; null for whole rows and columns, as documented. */
export function readEach(target: RangeTarget, env: Env, read: (cell: ReadCell) => Json): Json {
  const area = areaOf(target);
  if (isUnbounded(area)) return null;
  return readArea(target.sheetId, area, env, read);
}

export function readArea<T>(
  sheetId: string,
  area: Area,
  env: Env,
  read: (cell: ReadCell) => T,
): T[][] {
  if (area.rows * area.columns > readLimit) {
    throw new HostError('RangeExceedsLimit', 'Excel reads at most 5,000,000 cells at once');
  }
  const sheet = sheetById(sheetId, env);
  const cells = sheet.getSheet();
  const matrix = cells.getCellMatrix();
  const inside = insideGrid(sheet, area);
  const spilled = spilledCells(sheetId, area, env);
  return Array.from({ length: area.rows }, (_, rowOffset) => {
    const row = area.row + rowOffset;
    const stored = inside && rowOffset < inside.rows ? matrix.getRow(row) : undefined;
    const spilledRow = spilled.get(row);
    return Array.from({ length: area.columns }, (__, columnOffset) => {
      const column = area.column + columnOffset;
      const own = stored?.[column];
      const filler = spilledRow?.get(column);
      return read({ cell: filler ? { ...own, ...filler } : own, row, column, cells });
    });
  });
}

/** Univer keeps what formulas spill apart from the cells. */
function spilledCells(
  sheetId: string,
  area: Area,
  env: Env,
): ReadonlyMap<number, ReadonlyMap<number, ICellData>> {
  const { injector, book } = env.engine;
  const found = new Map<number, Map<number, ICellData>>();
  const spills = spillsOf(sheetId, env);
  if (spills.length === 0) return found;
  const data = injector.get(formulaEngine.FormulaDataModel).getArrayFormulaCellData();
  const rows = data[book.getId()]?.[sheetId];
  for (const spill of spills) {
    const common = intersect(spill.area, area);
    if (!common) continue;
    for (let row = common.row; row < common.row + common.rows; row++) {
      const line = found.get(row) ?? new Map<number, ICellData>();
      found.set(row, line);
      for (let column = common.column; column < common.column + common.columns; column++) {
        const isAnchor = row === spill.area.row && column === spill.area.column;
        const cell = rows?.[row]?.[column];
        if (cell && !isAnchor) line.set(column, { v: cell.v, t: cell.t });
      }
    }
  }
  return found;
}

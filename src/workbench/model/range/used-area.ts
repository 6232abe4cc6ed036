import type { ICellData, IStyleData, Nullable, Worksheet } from '../../engine/univer';
import type { Env } from '../env';
import { bounding, intersect } from '../../grid/area';
import type { Area } from '../../grid/area';
import { sheetById } from './cells';
import { isFilled } from './filled-cells';
import { general, styleOf } from './number-format';
import { spillsOf } from './spill';

/** The smallest rectangle around the cells of an area that hold something or, unless only values count, have a format. */
export function usedArea(
  sheetId: string,
  within: Area,
  valuesOnly: boolean,
  env: Env,
): Area | undefined {
  const cells = sheetById(sheetId, env).getSheet();
  let used: Area | undefined;
  const add = (area: Area | undefined): void => {
    if (area) used = used ? bounding(used, area) : area;
  };
  const isUsed = valuesOnly ? isFilled : usedCell(cells);
  cells.getCellMatrix().forValue((row, column, cell) => {
    const inside =
      row >= within.row &&
      row < within.row + within.rows &&
      column >= within.column &&
      column < within.column + within.columns;
    if (inside && isUsed(cell)) add({ row, column, rows: 1, columns: 1 });
  });
  for (const spill of spillsOf(sheetId, env)) add(intersect(spill.area, within));
  return used;
}

function usedCell(cells: Worksheet): (cell: Nullable<ICellData>) => boolean {
  const known = new Map<unknown, boolean>();
  return (cell) => {
    if (isFilled(cell)) return true;
    if (!cell?.s) return false;
    let formatted = known.get(cell.s);
    if (formatted === undefined) {
      formatted = isFormatted(styleOf(cells, cell));
      known.set(cell.s, formatted);
    }
    return formatted;
  };
}

/** Univer leaves empty styles behind, and General is no format. */
function isFormatted(style: Nullable<IStyleData>): boolean {
  return Object.entries(style ?? {}).some(([key, part]) => {
    if (part === null || part === undefined) return false;
    if (key === 'n') return style?.n?.pattern !== general;
    return typeof part !== 'object' || Object.keys(part as object).length > 0;
  });
}

import type { Env } from '../env';
import { maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { sheetById } from './cells';
import { isFilled } from './filled-cells';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

/** Where Ctrl+arrow goes: the end of the filled cells, or the next filled cell, or the end of the sheet. */
export function dataEdge(sheetId: string, from: Area, way: Direction, env: Env): Area {
  const cells = sheetById(sheetId, env).getSheet().getCellMatrix();
  const data = cells.getDataRange();
  const vertical = way === 'Up' || way === 'Down';
  const step = way === 'Down' || way === 'Right' ? 1 : -1;
  const lastIndex = (vertical ? maxRows : maxColumns) - 1;
  const lastFilled = vertical ? data.endRow : data.endColumn;
  const start = vertical ? from.row : from.column;
  const filled = (index: number) =>
    index >= 0 &&
    index <= lastFilled &&
    isFilled(vertical ? cells.getValue(index, from.column) : cells.getValue(from.row, index));

  let at = start;
  if (filled(at) && filled(at + step)) {
    while (filled(at + step)) at += step;
  } else {
    at = Math.min(at + step, step < 0 ? lastFilled : lastIndex);
    while (at >= 0 && at <= lastFilled && !filled(at)) at += step;
    if (at < 0) at = 0;
    if (at > lastFilled) at = lastIndex;
  }
  return vertical ? { ...from, row: at } : { ...from, column: at };
}

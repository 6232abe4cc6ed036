import { CellValueType } from '../../engine/univer';
import type { ICellData, IStyleData, Nullable } from '../../engine/univer';
import { contentOf } from './cell-content';
import { noContent, textCell } from './content-write';

/** What a copy of a cell's content writes; `formula`: as it reads at the new place. */
export function contentCopy(cell: Nullable<ICellData>, formula: Nullable<string>): ICellData {
  if (formula) return { ...noContent, f: formula };
  if (!cell) return noContent;
  const { v = null, p = null, t } = cell;
  return { ...noContent, v, p, ...(t == null || v === null ? {} : { t }) };
}

/** What a copy of a cell's value writes: a formula becomes its result. */
export function valueCopy(cell: Nullable<ICellData>): ICellData {
  const { type, value } = contentOf(cell);
  switch (type) {
    case 'Empty':
      return noContent;
    case 'Double':
      return { ...noContent, v: value, t: CellValueType.NUMBER };
    case 'Boolean':
      return { ...noContent, v: value === true ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'Error':
      return { ...noContent, v: value, t: CellValueType.STRING };
    case 'String':
      return value === '' ? noContent : textCell(String(value), false);
  }
}

/** A style that replaces another: what the other has and this has not is taken away. */
export function replacingStyle(
  before: Nullable<IStyleData>,
  after: Nullable<IStyleData>,
): IStyleData {
  const style: Record<string, unknown> = {};
  for (const key of Object.keys(before ?? {})) style[key] = null;
  Object.assign(style, after);
  if (before?.bd && after?.bd) {
    const sides: Record<string, unknown> = {};
    for (const side of Object.keys(before.bd)) sides[side] = null;
    style.bd = { ...sides, ...after.bd };
  }
  return style as IStyleData;
}

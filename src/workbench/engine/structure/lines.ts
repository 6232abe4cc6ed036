import { BooleanNumber } from '../univer';
import type { IColumnData, IRowData, Worksheet } from '../univer';

/** Height or width, format and visibility of whole rows or columns. */
type LineInfo = Partial<IRowData> | Partial<IColumnData>;

/** By distance from the first; rows and columns that nothing is known of are left out. */
type LineInfos = Readonly<Record<number, LineInfo>>;

export function lineInfo(sheet: Worksheet, rows: boolean, from: number, to: number): LineInfos {
  const all = rows ? sheet.getRowManager().getRowData() : sheet.getColumnManager().getColumnData();
  const found = Object.entries(all)
    .map(([index, info]) => [Number(index), info] as const)
    .filter(([index, info]) => index >= from && index <= to && info)
    .map(([index, info]) => [index - from, { ...info }]);
  return Object.fromEntries(found) as LineInfos;
}

/** What a new row or column takes over from its neighbour. */
export function inherited(info: LineInfo, count: number): LineInfos {
  const shown = { ...info, hd: BooleanNumber.FALSE };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [index, shown]));
}

export function infoParam(rows: boolean, info: LineInfos) {
  return rows ? { rowInfo: info } : { colInfo: info };
}

import { CellValueType } from '../../engine/univer';
import type { ICellData, Nullable } from '../../engine/univer';
import { errorValues } from './entry';

/** Excel.RangeValueType, as far as cells of the workbench can have it. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export interface CellContent {
  readonly type: ValueType;
  readonly value: string | number | boolean;
}

const empty: CellContent = { type: 'Empty', value: '' };

/** What stands in a cell: the result where there is a formula. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v ?? richText(cell);
  if (value === undefined) return empty;
  if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean') {
    return { type: 'Boolean', value: value === true || value === 1 || value === '1' };
  }
  if (typeof value === 'number' || cell?.t === CellValueType.NUMBER) {
    return { type: 'Double', value: Number(value) };
  }
  const isError = cell?.t !== CellValueType.FORCE_STRING && errorValues.has(value);
  return { type: isError ? 'Error' : 'String', value };
}

/** What a person typed in the grid with several fonts in one cell is a small document. */
function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

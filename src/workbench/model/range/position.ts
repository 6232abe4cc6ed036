import { navigation, readOnly } from '../define';
import { printAddress } from '../../grid/address';
import { isWholeColumns, isWholeRows } from '../../grid/area';
import { areaOf, sheetById } from './cells';
import type { RangeTarget } from './live-ranges';

/** Where a range is. */
export const positionMembers = {
  address: readOnly<RangeTarget>('1.1', (target, env) =>
    printAddress(sheetById(target.sheetId, env).getSheetName(), areaOf(target)),
  ),
  addressLocal: readOnly<RangeTarget>('1.1', (target, env) =>
    printAddress(sheetById(target.sheetId, env).getSheetName(), areaOf(target)),
  ),
  rowIndex: readOnly<RangeTarget>('1.1', (target) => areaOf(target).row),
  columnIndex: readOnly<RangeTarget>('1.1', (target) => areaOf(target).column),
  rowCount: readOnly<RangeTarget>('1.1', (target) => areaOf(target).rows),
  columnCount: readOnly<RangeTarget>('1.1', (target) => areaOf(target).columns),
  /** −1 where the number does not fit a 32-bit integer, as documented. */
  cellCount: readOnly<RangeTarget>('1.1', (target) => {
    const { rows, columns } = areaOf(target);
    return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
  }),
  isEntireColumn: readOnly<RangeTarget>('1.7', (target) => isWholeColumns(areaOf(target))),
  isEntireRow: readOnly<RangeTarget>('1.7', (target) => isWholeRows(areaOf(target))),
  worksheet: navigation<RangeTarget>('1.1', ({ sheetId }, env) =>
    env.refTo('Worksheet', { sheetId }),
  ),
};

import { refTo } from '../../protocol/object-type';
import { optionalText } from '../arguments';
import { method, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import { requireAddress } from '../range/address';
import { area, maxColumns, maxRows } from '../range/area';
import { sheetById } from '../range/cells';
import { rangeRef } from '../range/range-type';

export interface SheetTarget {
  readonly sheetId: string;
}

/** Excel.Worksheet, put together from its areas. */
export const worksheetType: ModelType<SheetTarget> = {
  name: 'Worksheet',
  since: '1.1',
  identity: ({ sheetId }) => ({ Id: sheetId }),
  members: {
    id: readOnly('1.1', ({ sheetId }) => sheetId),
    name: property(
      '1.1',
      ({ sheetId }, env) => sheetById(sheetId, env).getSheetName(),
      ({ sheetId }, value, env) => void sheetById(sheetId, env).setName(String(value)),
      { clearsUndo: true },
    ),
    getRange: method('1.1', ({ sheetId }, args, env) => {
      const address = optionalText(args, 0, 'address');
      const cells =
        address === undefined ? area(0, 0, maxRows, maxColumns) : requireAddress(address).area;
      return rangeRef(env.liveRanges.make(sheetId, cells));
    }),
  },
};

export function worksheetRef(target: SheetTarget): ModelRef {
  return refTo(worksheetType, target);
}

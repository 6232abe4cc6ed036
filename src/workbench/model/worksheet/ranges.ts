import { integerArgument, optionalInteger, optionalText } from '../arguments';
import { method } from '../define';
import { newRangeAreas } from '../range-areas/new-range-areas';
import { area, maxColumns, maxRows } from '../../grid/area';
import { newRange } from '../range/new-range';
import { areaArgument, areasOfText } from '../range/range-argument';
import type { SheetTarget } from './sheet-target';

const wholeSheet = area(0, 0, maxRows, maxColumns);

/** Ranges of a sheet by address, by name and by number. */
export const worksheetRangeMembers = {
  getRange: method<SheetTarget>('1.1', ({ sheetId }, args, env) => {
    const address = optionalText(args, 0, 'address');
    const cells = address === undefined ? wholeSheet : areaArgument(address, sheetId, env);
    return newRange(sheetId, cells, env);
  }),
  getRanges: method<SheetTarget>('1.9', ({ sheetId }, args, env) => {
    const address = optionalText(args, 0, 'address');
    const areas = address === undefined ? [wholeSheet] : areasOfText(address, sheetId, env);
    return newRangeAreas(sheetId, areas, env);
  }),
  getCell: method<SheetTarget>('1.1', ({ sheetId }, args, env) => {
    const cell = area(integerArgument(args, 0, 'row'), integerArgument(args, 1, 'column'));
    return newRange(sheetId, cell, env);
  }),
  getRangeByIndexes: method<SheetTarget>('1.7', ({ sheetId }, args, env) => {
    const cells = area(
      integerArgument(args, 0, 'startRow'),
      integerArgument(args, 1, 'startColumn'),
      optionalInteger(args, 2, 'rowCount'),
      optionalInteger(args, 3, 'columnCount'),
    );
    return newRange(sheetId, cells, env);
  }),
};

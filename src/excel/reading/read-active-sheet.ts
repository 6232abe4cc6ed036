import type { ActiveSheet } from '../../app';
import { parseRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { parseMark } from '../../domain/layout/mark-name';
import { workbookError } from '../host-problem';
import { gridOf, gridProperties } from './loaded-grid';
import { loadMerged } from './merged-cells';
import { requireExcelApi } from '../requirement';

/** Reads the sheet in front in two requests: its names first, then where they lie, with all it holds. */
export async function readActiveSheet(): Promise<ActiveSheet> {
  requireExcelApi();
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.load('id,name,protection/protected');
      const names = workbook.names.load('items/name');
      const own = sheet.names.load('items/name');
      const cell = workbook.getActiveCell().load('rowIndex,columnIndex');
      await context.sync();
      const used = sheet.getUsedRangeOrNullObject(true).load(gridProperties);
      const merged = loadMerged(sheet);
      const regions = [...names.items, ...own.items]
        .filter(({ name }) => parseMark(name)?.part === null)
        .map((item) => ({
          name: item.name,
          range: item.getRangeOrNullObject().load('address'),
        }));
      await context.sync();
      return {
        id: sheet.id,
        grid: gridOf(sheet.name, used, merged),
        knowsMerges: merged !== null,
        selected: { row: cell.rowIndex, column: cell.columnIndex },
        isProtected: sheet.protection.protected,
        marks: regions.flatMap(({ name, range }) => {
          const place = range.isNullObject ? null : parseSheetAddress(range.address);
          const region = place?.sheet === sheet.name ? parseRange(place.address) : null;
          return region ? [{ name, region }] : [];
        }),
      };
    });
  } catch (error) {
    throw workbookError(error);
  }
}

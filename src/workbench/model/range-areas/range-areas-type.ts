import { HostError } from '../../protocol/host-error';
import { flagArgument, integerArgument } from '../arguments';
import { method, navigation, property, readOnly } from '../define';
import type { ModelType } from '../define';
import type { Env } from '../env';
import { conditionalFormatsRef } from '../conditional-format/conditional-format-collection';
import { dataValidationRef } from '../data-validation/data-validation-type';
import { readCellStyle, writeCellStyle } from '../format/cell-style';
import { rangeFormatRef } from '../format/range-format';
import { printAddress } from '../../grid/address';
import { intersect, isWholeColumns, isWholeRows, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { calculateAll } from '../range/calculate';
import { sheetById } from '../range/cells';
import type { AreasTarget } from '../range/live-ranges';
import { areasArgument } from '../range/range-argument';
import { usedArea } from '../range/used-area';
import { areasOf, cellsOfAreas } from './areas-of';
import { areasContentMembers } from './content';
import { newRangeAreas } from './new-range-areas';
import { rangeCollectionRef } from './range-collection';

/** Excel.RangeAreas. */
export const rangeAreasType: ModelType<AreasTarget> = {
  name: 'RangeAreas',
  since: '1.9',
  identity: (target): Record<string, string> =>
    target.referenceId ? { _ReferenceId: target.referenceId } : {},
  members: {
    _ReferenceId: readOnly('1.9', (target) => target.referenceId ?? '', { hidden: true }),
    _KeepReference: method('1.9', (target, _, env) => {
      env.liveRanges.keep(target);
      return undefined;
    }),
    ...areasContentMembers,
    address: readOnly('1.9', address),
    addressLocal: readOnly('1.9', address),
    areaCount: readOnly('1.9', (target) => areasOf(target).length),
    cellCount: readOnly('1.9', (target) => {
      const count = areasOf(target).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    isEntireColumn: readOnly('1.9', (target) => areasOf(target).every(isWholeColumns)),
    isEntireRow: readOnly('1.9', (target) => areasOf(target).every(isWholeRows)),
    areas: navigation('1.9', rangeCollectionRef),
    format: navigation('1.9', (target) => rangeFormatRef(cellsOfAreas(target))),
    style: property(
      '1.9',
      (target, env) => readCellStyle(cellsOfAreas(target), env),
      (target, value, env) => writeCellStyle(cellsOfAreas(target), value, env),
    ),
    conditionalFormats: navigation('1.9', (target) => conditionalFormatsRef(cellsOfAreas(target))),
    dataValidation: navigation('1.9', (target) => dataValidationRef(cellsOfAreas(target))),
    worksheet: navigation('1.9', ({ sheetId }, env) => env.refTo('Worksheet', { sheetId })),
    calculate: method('1.9', (_, __, env) => calculateAll(env)),
    setDirty: method('1.9', (_, __, env) => calculateAll(env)),
    getEntireColumn: method('1.9', (target, _, env) =>
      newRangeAreas(
        target.sheetId,
        areasOf(target).map((area) => ({ ...area, row: 0, rows: maxRows })),
        env,
      ),
    ),
    getEntireRow: method('1.9', (target, _, env) =>
      newRangeAreas(
        target.sheetId,
        areasOf(target).map((area) => ({ ...area, column: 0, columns: maxColumns })),
        env,
      ),
    ),
    getIntersection: method('1.9', (target, args, env) => {
      const areas = intersection(target, args[0], env);
      if (areas.length === 0) throw new HostError('ItemNotFound', 'The ranges do not intersect');
      return newRangeAreas(target.sheetId, areas, env);
    }),
    getIntersectionOrNullObject: method('1.9', (target, args, env) => {
      const areas = intersection(target, args[0], env);
      return areas.length > 0 ? newRangeAreas(target.sheetId, areas, env) : null;
    }),
    getOffsetRangeAreas: method('1.9', (target, args, env) => {
      const rows = integerArgument(args, 0, 'rowOffset');
      const columns = integerArgument(args, 1, 'columnOffset');
      const moved = areasOf(target).map((area) => ({
        ...area,
        row: area.row + rows,
        column: area.column + columns,
      }));
      return newRangeAreas(target.sheetId, moved, env);
    }),
    getUsedRangeAreas: method('1.9', (target, args, env) => {
      const used = usedAreas(target, args, env);
      if (used.length === 0) throw new HostError('ItemNotFound', 'No cell of the ranges is used');
      return newRangeAreas(target.sheetId, used, env);
    }),
    getUsedRangeAreasOrNullObject: method('1.9', (target, args, env) => {
      const used = usedAreas(target, args, env);
      return used.length > 0 ? newRangeAreas(target.sheetId, used, env) : null;
    }),
  },
};

/** With the sheet before each area, as documented. */
function address(target: AreasTarget, env: Env): string {
  const sheet = sheetById(target.sheetId, env).getSheetName();
  return areasOf(target)
    .map((area) => printAddress(sheet, area))
    .join(',');
}

function intersection(target: AreasTarget, other: unknown, env: Env): readonly Area[] {
  const others = areasArgument(other, target.sheetId, env);
  return areasOf(target).flatMap((area) =>
    others.map((one) => intersect(area, one)).filter((common) => common !== undefined),
  );
}

function usedAreas(target: AreasTarget, args: readonly unknown[], env: Env): readonly Area[] {
  const valuesOnly = flagArgument(args, 0, false);
  return areasOf(target)
    .map((area) => usedArea(target.sheetId, area, valuesOnly, env))
    .filter((area) => area !== undefined);
}

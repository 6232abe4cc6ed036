import type { Json } from '../../protocol/messages';
import { flagValue } from '../arguments';
import { property, readOnly } from '../define';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { areaOf } from '../range/cells';
import type { RangeTarget } from '../range/live-ranges';
import { assertAllowed } from '../worksheet/protection';
import { columnIndexes, rowIndexes, setColumnsHidden, setRowsHidden } from './resize';
import { columnLines, extent, rowLines, sharedHidden, toPoints } from './sizes';

/** Hidden rows and columns, and where a range lies on the sheet. */
export const visibilityMembers = {
  columnHidden: property<RangeTarget>(
    '1.2',
    (range, env) => columnsHidden(range, env),
    (range, value, env) => {
      hideColumns(range.sheetId, areaOf(range), value, env);
    },
  ),
  rowHidden: property<RangeTarget>(
    '1.2',
    (range, env) => rowsHidden(range, env),
    (range, value, env) => {
      hideRows(range.sheetId, areaOf(range), value, env);
    },
  ),
  hidden: readOnly<RangeTarget>('1.2', (range, env) => {
    const [rows, columns] = [rowsHidden(range, env), columnsHidden(range, env)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
  top: readOnly<RangeTarget>('1.10', (range, env) =>
    toPoints(extent(rowLines(range.sheetId, env), 0, areaOf(range).row)),
  ),
  left: readOnly<RangeTarget>('1.10', (range, env) =>
    toPoints(extent(columnLines(range.sheetId, env), 0, areaOf(range).column)),
  ),
  height: readOnly<RangeTarget>('1.10', (range, env) => {
    const { row, rows } = areaOf(range);
    return toPoints(extent(rowLines(range.sheetId, env), row, rows));
  }),
  width: readOnly<RangeTarget>('1.10', (range, env) => {
    const { column, columns } = areaOf(range);
    return toPoints(extent(columnLines(range.sheetId, env), column, columns));
  }),
};

export function hideColumns(sheetId: string, area: Area, value: unknown, env: Env): void {
  const hidden = flagValue(value, 'columnHidden');
  assertAllowed(sheetId, 'allowFormatColumns', env);
  setColumnsHidden(sheetId, columnIndexes(area), hidden, env);
}

export function hideRows(sheetId: string, area: Area, value: unknown, env: Env): void {
  const hidden = flagValue(value, 'rowHidden');
  assertAllowed(sheetId, 'allowFormatRows', env);
  setRowsHidden(sheetId, rowIndexes(area, sheetId, env), hidden, env);
}

function columnsHidden(range: RangeTarget, env: Env): Json {
  const { column, columns } = areaOf(range);
  return sharedHidden(columnLines(range.sheetId, env), column, columns);
}

function rowsHidden(range: RangeTarget, env: Env): Json {
  const { row, rows } = areaOf(range);
  return sharedHidden(rowLines(range.sheetId, env), row, rows);
}

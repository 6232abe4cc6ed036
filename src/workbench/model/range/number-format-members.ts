import { property } from '../define';
import type { Env } from '../env';
import type { ICellData } from '../../engine/univer';
import { writeCellStyles } from '../format/write-styles';
import { assertAllowed } from '../worksheet/protection';
import { areaOf, ensureGrid, sheetById } from './cells';
import { isUnbounded, readEach } from './content-read';
import { entriesOf } from './content-write';
import type { CellMatrix } from './content-write';
import type { RangeTarget } from './live-ranges';
import { general, inheritedNumberFormat, numberFormatOf, readNumberFormat } from './number-format';
import { localNumberFormat, neutralNumberFormat } from './number-format-local';

export const numberFormatMembers = {
  numberFormat: property<RangeTarget>(
    '1.1',
    (target, env) => readFormats(target, env, (format) => format),
    (target, value, env) => writeFormats(target, value, env, readNumberFormat),
    { calculated: true },
  ),
  numberFormatLocal: property<RangeTarget>(
    '1.7',
    (target, env) => readFormats(target, env, localNumberFormat),
    (target, value, env) =>
      writeFormats(target, value, env, (format) => readNumberFormat(neutralNumberFormat(format))),
    { calculated: true },
  ),
};

function readFormats(target: RangeTarget, env: Env, print: (format: string) => string) {
  return readEach(target, env, ({ cells, cell, row, column }) =>
    print(numberFormatOf(cells, cell, row, column)),
  );
}

function writeFormats(
  target: RangeTarget,
  value: unknown,
  env: Env,
  read: (format: unknown) => string,
): void {
  const area = areaOf(target);
  // Microsoft's own samples fill a range with [['$#,##0.00']].
  const single = Array.isArray(value) && !isUnbounded(area) ? onlyEntry(value) : undefined;
  const formatAt = entriesOf(single ?? value, area, 'numberFormat');
  assertAllowed(target.sheetId, 'allowFormatCells', env);
  const sheet = sheetById(target.sheetId, env);
  const cells = sheet.getSheet();
  const known = new Map<unknown, string>();
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const given = formatAt(row - area.row, column - area.column);
      if (given === null) continue;
      const format = known.get(given) ?? read(given);
      known.set(given, format);
      const inherited = inheritedNumberFormat(cells, row, column);
      const own = format === general && inherited === general ? null : { pattern: format };
      line[column] = { s: { n: own } };
    }
    matrix[row] = line;
  }
  ensureGrid(sheet, area);
  writeCellStyles(target.sheetId, matrix, env);
}

function onlyEntry(value: readonly unknown[]): unknown {
  const [row] = value;
  return value.length === 1 && Array.isArray(row) && row.length === 1
    ? (row[0] as unknown)
    : undefined;
}

import { invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { flagValue, numberValue } from '../arguments';
import { command, property } from '../define';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { assertAllowed } from '../worksheet/protection';
import { autofitColumns, autofitRows } from './autofit';
import type { FormatTarget } from './format-target';
import { columnIndexes, fitRowPixels, rowIndexes, setColumnPixels, setRowPixels } from './resize';
import { columnLines, rowLines, sharedSize, toPixels, toPoints } from './sizes';

/** 255 characters of the standard font, and Excel's highest row. */
const maxWidth = 1342.5;
const maxHeight = 409.5;

/** Widths and heights as members of RangeFormat. */
export const sizeMembers = {
  columnWidth: property<FormatTarget>(
    '1.2',
    (target, env) => points(sharedWidth(target, env)),
    (target, value, env) => {
      setWidth(target.sheetId, target.areas(), value, env);
    },
  ),
  rowHeight: property<FormatTarget>(
    '1.2',
    (target, env) => points(sharedHeight(target, env)),
    (target, value, env) => {
      setHeight(target.sheetId, target.areas(), value, env);
    },
  ),
  useStandardHeight: property<FormatTarget>(
    '1.7',
    (target, env) => isStandard(sharedHeight(target, env), rowLines(target.sheetId, env).standard),
    (target, value, env) => {
      if (flagValue(value, 'useStandardHeight'))
        standardHeight(target.sheetId, target.areas(), env);
    },
  ),
  useStandardWidth: property<FormatTarget>(
    '1.7',
    (target, env) =>
      isStandard(sharedWidth(target, env), columnLines(target.sheetId, env).standard),
    (target, value, env) => {
      if (flagValue(value, 'useStandardWidth')) standardWidth(target.sheetId, target.areas(), env);
    },
  ),
  autofitColumns: command<FormatTarget>(
    '1.2',
    (target, _, env) => {
      assertAllowed(target.sheetId, 'allowFormatColumns', env);
      for (const area of target.areas()) autofitColumns(target.sheetId, area, env);
      return undefined;
    },
    { calculated: true },
  ),
  autofitRows: command<FormatTarget>(
    '1.2',
    (target, _, env) => {
      assertAllowed(target.sheetId, 'allowFormatRows', env);
      for (const area of target.areas()) autofitRows(target.sheetId, area, env);
      return undefined;
    },
    { calculated: true },
  ),
};

export function setWidth(sheetId: string, areas: readonly Area[], value: unknown, env: Env): void {
  const width = numberValue(value, 'columnWidth');
  if (width < 0 || width > maxWidth) throw invalidArgument('columnWidth');
  assertAllowed(sheetId, 'allowFormatColumns', env);
  const indexes = areas.flatMap(columnIndexes);
  setColumnPixels(sheetId, new Map(indexes.map((index) => [index, toPixels(width)])), env);
}

export function setHeight(sheetId: string, areas: readonly Area[], value: unknown, env: Env): void {
  const height = numberValue(value, 'rowHeight');
  if (height < 0 || height > maxHeight) throw invalidArgument('rowHeight');
  assertAllowed(sheetId, 'allowFormatRows', env);
  const indexes = areas.flatMap((area) => rowIndexes(area, sheetId, env));
  setRowPixels(sheetId, new Map(indexes.map((index) => [index, toPixels(height)])), env);
}

export function standardWidth(sheetId: string, areas: readonly Area[], env: Env): void {
  assertAllowed(sheetId, 'allowFormatColumns', env);
  const { standard } = columnLines(sheetId, env);
  const indexes = areas.flatMap(columnIndexes);
  setColumnPixels(sheetId, new Map(indexes.map((index) => [index, standard])), env);
}

export function standardHeight(sheetId: string, areas: readonly Area[], env: Env): void {
  assertAllowed(sheetId, 'allowFormatRows', env);
  const { standard } = rowLines(sheetId, env);
  const indexes = areas.flatMap((area) => rowIndexes(area, sheetId, env));
  fitRowPixels(sheetId, new Map(indexes.map((index) => [index, standard])), env);
}

function sharedWidth({ sheetId, areas }: FormatTarget, env: Env): number | null {
  const lines = columnLines(sheetId, env);
  return shared(areas().map(({ column, columns }) => sharedSize(lines, column, columns)));
}

function sharedHeight({ sheetId, areas }: FormatTarget, env: Env): number | null {
  const lines = rowLines(sheetId, env);
  return shared(areas().map(({ row, rows }) => sharedSize(lines, row, rows)));
}

function shared(sizes: readonly (number | null)[]): number | null {
  return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
}

function points(pixels: number | null): Json {
  return pixels === null ? null : toPoints(pixels);
}

function isStandard(pixels: number | null, standard: number): boolean | null {
  return pixels === null ? null : pixels === standard;
}

import { invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { property } from '../define';
import type { Env } from '../env';
import { areaOf, ensureGrid, insideGrid, sheetById, univerRange } from './cells';
import type { RangeTarget } from './live-ranges';

/** What stands in the cells of a range. */
export const contentMembers = {
  values: property<RangeTarget>('1.1', readValues, writeContent, { calculated: true }),
};

function readValues(target: RangeTarget, env: Env): Json {
  const sheet = sheetById(target.sheetId, env);
  const wanted = areaOf(target);
  const inside = insideGrid(sheet, wanted);
  const values = inside ? univerRange(sheet, inside).getValues() : [];
  return Array.from({ length: wanted.rows }, (_, row) =>
    Array.from({ length: wanted.columns }, (__, column) => (values[row]?.[column] ?? '') as Json),
  );
}

function writeContent(target: RangeTarget, value: unknown, env: Env): void {
  const sheet = sheetById(target.sheetId, env);
  const area = areaOf(target);
  if (!Array.isArray(value)) throw invalidArgument('values');
  ensureGrid(sheet, area);
  univerRange(sheet, area).setValues(value);
}

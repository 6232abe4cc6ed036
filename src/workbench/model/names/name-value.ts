import { evaluate, isErrorValue } from '../../engine/evaluate';
import type { FormulaValue } from '../../engine/evaluate';
import type { Json } from '../../protocol/messages';
import type { Env } from '../env';
import { absoluteAddress } from './name-formula';
import type { DefinedName } from './name-list';
import { rangeOfName } from './name-range';

type NameType = 'String' | 'Integer' | 'Double' | 'Boolean' | 'Range' | 'Error' | 'Array';

export interface NameValue {
  readonly type: NameType;
  readonly value: Json;
}

/** What a name comes to: the address of its range, or what its formula calculates. */
export async function nameValue(item: DefinedName, env: Env): Promise<NameValue> {
  const range = rangeOfName(item, env);
  if (range) return { type: 'Range', value: absoluteAddress(range.sheetId, range.area, env) };
  const value = await calculatedName(item, env);
  if (Array.isArray(value)) return { type: 'Array', value: printArray(value as FormulaValue[][]) };
  return { type: typeOf(value as FormulaValue), value: (value ?? '') as Json };
}

export async function calculatedName(item: DefinedName, env: Env): Promise<unknown> {
  const sheetId = item.sheetId ?? env.engine.book.getActiveSheet().getSheetId();
  const [value] = await evaluate(env.engine, sheetId, [
    { row: 0, column: 0, formula: item.formula },
  ]);
  return value ?? '#VALUE!';
}

function typeOf(value: FormulaValue): NameType {
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return 'String';
}

/** As Excel writes an array constant. */
function printArray(rows: readonly (readonly FormulaValue[])[]): string {
  const print = (value: FormulaValue) =>
    !isErrorValue(value) && typeof value === 'string'
      ? `"${value.replaceAll('"', '""')}"`
      : String(value ?? '').toUpperCase();
  return `{${rows.map((row) => row.map(print).join(',')).join(';')}}`;
}

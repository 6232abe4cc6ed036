import { isErrorValue } from '../../engine/evaluate';
import type { Json } from '../../protocol/messages';
import { refTo } from '../../protocol/object-type';
import { readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { contentMembers } from '../range/content';
import type { DefinedName } from './name-list';
import { rangeOfName } from './name-range';
import { calculatedName } from './name-value';

const calculated = { calculated: true };

/** Excel.NamedItemArrayValues: what a name comes to, cell by cell. */
export const arrayValuesType: ModelType<DefinedName> = {
  name: 'NamedItemArrayValues',
  since: '1.7',
  members: {
    values: readOnly('1.7', (item, env) => read(item, 'values', env), calculated),
    types: readOnly('1.7', (item, env) => read(item, 'valueTypes', env), calculated),
  },
};

export function arrayValuesRef(item: DefinedName): ModelRef {
  return refTo(arrayValuesType, item);
}

async function read(item: DefinedName, what: 'values' | 'valueTypes', env: Env): Promise<Json> {
  const range = rangeOfName(item, env);
  if (range) return contentMembers[what].get(range, env);
  const value = await calculatedName(item, env);
  const rows = (Array.isArray(value) ? value : [[value]]) as Json[][];
  return what === 'values' ? rows : rows.map((row) => row.map(typeOf));
}

function typeOf(value: Json): string {
  if (value === null || value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

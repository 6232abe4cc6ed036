import { HostError, invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { command, method, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { changeProperties, workbookProperties } from './properties-store';
import type { CustomProperty } from './properties-store';

interface PropertyTarget {
  readonly key: string;
}

/** Excel on the desktop cuts longer keys and texts off. */
const longest = 255;

export const customPropertyType: ModelType<PropertyTarget> = {
  name: 'CustomProperty',
  since: '1.7',
  members: {
    key: readOnly('1.7', ({ key }, env) => required(key, env).key),
    type: readOnly('1.7', ({ key }, env) => typeOf(required(key, env))),
    value: property(
      '1.7',
      ({ key }, env) => required(key, env).value,
      ({ key }, value, env) => store(required(key, env).key, value, env),
    ),
    delete: command('1.7', ({ key }, _, env) => {
      const gone = required(key, env);
      const custom = workbookProperties(env).custom.filter((other) => other !== gone);
      changeProperties({ custom }, env);
      return undefined;
    }),
  },
};

export const customPropertyCollectionType: ModelType<null> = {
  name: 'CustomPropertyCollection',
  since: '1.7',
  items: (_, env) => workbookProperties(env).custom.map(({ key }) => propertyRef(key)),
  members: {
    add: command('1.7', (_, args, env) => {
      const key = textArgument(args, 0, 'key').slice(0, longest);
      if (key === '') throw invalidArgument('key');
      store(find(key, env)?.key ?? key, args[1], env);
      return propertyRef(key);
    }),
    deleteAll: command('1.7', (_, __, env) => {
      changeProperties({ custom: [] }, env);
      return undefined;
    }),
    getCount: method('1.7', (_, __, env) => workbookProperties(env).custom.length),
    getItem: method('1.7', (_, args, env) =>
      propertyRef(required(textArgument(args, 0, 'key'), env).key),
    ),
    getItemOrNullObject: method('1.7', (_, args, env) => {
      const found = find(textArgument(args, 0, 'key'), env);
      return found ? propertyRef(found.key) : null;
    }),
  },
};

export function customPropertiesRef(): ModelRef {
  return refTo(customPropertyCollectionType, null);
}

function propertyRef(key: string): ModelRef {
  return refTo(customPropertyType, { key });
}

/** Keys do not differ by case. */
function find(key: string, env: Env): CustomProperty | undefined {
  return workbookProperties(env).custom.find(
    (candidate) => candidate.key.toLowerCase() === key.toLowerCase(),
  );
}

function required(key: string, env: Env): CustomProperty {
  const found = find(key, env);
  if (!found) throw new HostError('ItemNotFound', `There is no custom property ${key}`);
  return found;
}

function store(key: string, value: unknown, env: Env): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw invalidArgument('value');
  }
  const kept = typeof value === 'string' ? value.slice(0, longest) : value;
  const { custom } = workbookProperties(env);
  const changed = { key, value: kept };
  const known = custom.some((other) => other.key === key);
  changeProperties(
    {
      custom: known
        ? custom.map((other) => (other.key === key ? changed : other))
        : [...custom, changed],
    },
    env,
  );
}

function typeOf({ value, isDate }: CustomProperty): string {
  if (isDate) return 'Date';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'string') return 'String';
  return Number.isInteger(value) ? 'Number' : 'Float';
}

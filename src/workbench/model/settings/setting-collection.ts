import { HostError, invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { command, method, navigation, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Json } from '../../protocol/messages';
import type { Env } from '../env';
import { setting, storedSettings, storeSetting } from './settings-store';

interface SettingTarget {
  readonly key: string;
}

/** Excel.Setting. */
export const settingType: ModelType<SettingTarget> = {
  name: 'Setting',
  since: '1.4',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: readOnly('1.4', ({ key }) => key),
    value: property(
      '1.4',
      ({ key }, env) => valueOf(key, env),
      ({ key }, value, env) => {
        valueOf(key, env);
        storeSetting(key, value, env);
      },
    ),
    delete: command('1.4', ({ key }, _, env) => {
      valueOf(key, env);
      storeSetting(key, undefined, env);
      return undefined;
    }),
    _Id: readOnly('1.4', ({ key }) => key, { hidden: true }),
  },
};

export const settingCollectionType: ModelType<null> = {
  name: 'SettingCollection',
  since: '1.4',
  items: (_, env) => Object.keys(storedSettings(env)).map(settingRef),
  members: {
    add: command('1.4', (_, args, env) => {
      const key = textArgument(args, 0, 'key');
      if (key === '') throw invalidArgument('key');
      storeSetting(key, args[1] ?? null, env);
      return settingRef(key);
    }),
    getCount: method('1.4', (_, __, env) => Object.keys(storedSettings(env)).length),
    getItem: method('1.4', (_, args, env) => {
      const key = textArgument(args, 0, 'key');
      valueOf(key, env);
      return settingRef(key);
    }),
    getItemOrNullObject: method('1.4', (_, args, env) => {
      const key = textArgument(args, 0, 'key');
      return setting(key, env) === undefined ? null : settingRef(key);
    }),
  },
};

export const settingsMember = navigation<null>('1.4', () => refTo(settingCollectionType, null));

function settingRef(key: string): ModelRef {
  return refTo(settingType, { key });
}

function valueOf(key: string, env: Env): Json {
  const value = setting(key, env);
  if (value === undefined) throw new HostError('ItemNotFound', `There is no setting ${key}`);
  return value;
}

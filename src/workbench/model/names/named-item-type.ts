import { HostError } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { flagValue, textValue } from '../arguments';
import { command, method, navigation, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { newRange } from '../range/new-range';
import { arrayValuesRef } from './array-values';
import { nameFormula } from './name-formula';
import { nameById, putName, removeName } from './name-list';
import type { DefinedName } from './name-list';
import { rangeOfName } from './name-range';
import { nameValue } from './name-value';

/** A name that may be renamed in its content, never in its identity. */
export interface NamedItemTarget {
  readonly id: string;
}

const calculated = { calculated: true };

/** Excel.NamedItem. */
export const namedItemType: ModelType<NamedItemTarget> = {
  name: 'NamedItem',
  since: '1.1',
  identity: (target, env) => {
    const item = nameById(target.id, env);
    return item ? { _Id: item.name } : {};
  },
  members: {
    _Id: readOnly('1.1', (target, env) => itemOf(target, env).name, { hidden: true }),
    name: readOnly('1.1', (target, env) => itemOf(target, env).name),
    type: readOnly(
      '1.1',
      async (target, env) => (await nameValue(itemOf(target, env), env)).type,
      calculated,
    ),
    value: readOnly(
      '1.1',
      async (target, env) => (await nameValue(itemOf(target, env), env)).value,
      calculated,
    ),
    visible: property(
      '1.1',
      (target, env) => itemOf(target, env).visible,
      (target, value, env) => {
        putName({ ...itemOf(target, env), visible: flagValue(value, 'visible') }, env);
      },
    ),
    comment: property(
      '1.4',
      (target, env) => itemOf(target, env).comment,
      (target, value, env) => {
        putName({ ...itemOf(target, env), comment: requireComment(value) }, env);
      },
      { clearsUndo: true },
    ),
    formula: property(
      '1.7',
      (target, env) => itemOf(target, env).formula,
      (target, value, env) => {
        const item = itemOf(target, env);
        putName({ ...item, formula: nameFormula(value, homeSheet(item, env), env) }, env);
      },
    ),
    scope: readOnly('1.4', (target, env) =>
      itemOf(target, env).sheetId === undefined ? 'Workbook' : 'Worksheet',
    ),
    worksheet: navigation('1.4', (target, env) => {
      const { name, sheetId } = itemOf(target, env);
      if (sheetId === undefined) {
        throw new HostError('ItemNotFound', `The name ${name} belongs to the whole workbook`);
      }
      return env.refTo('Worksheet', { sheetId });
    }),
    worksheetOrNullObject: navigation('1.4', (target, env) => {
      const { sheetId } = itemOf(target, env);
      return sheetId === undefined ? null : env.refTo('Worksheet', { sheetId });
    }),
    arrayValues: navigation('1.7', (target, env) => arrayValuesRef(itemOf(target, env))),
    delete: command('1.4', (target, _, env) => {
      removeName(itemOf(target, env), env);
      return undefined;
    }),
    getRange: method('1.1', (target, _, env) => {
      const item = itemOf(target, env);
      const range = rangeOfName(item, env);
      if (!range) {
        throw new HostError('InvalidReference', `The name ${item.name} does not refer to a range`);
      }
      return newRange(range.sheetId, range.area, env);
    }),
    getRangeOrNullObject: method('1.4', (target, _, env) => {
      const range = rangeOfName(itemOf(target, env), env);
      return range ? newRange(range.sheetId, range.area, env) : null;
    }),
  },
};

export function namedItemRef({ id }: DefinedName): ModelRef {
  return refTo(namedItemType, { id });
}

/** Excel holds 255 characters. */
export function requireComment(value: unknown): string {
  return textValue(value, 'comment').slice(0, 255);
}

export function homeSheet({ sheetId }: Pick<DefinedName, 'sheetId'>, env: Env): string {
  return sheetId ?? env.engine.book.getActiveSheet().getSheetId();
}

function itemOf({ id }: NamedItemTarget, env: Env): DefinedName {
  const item = nameById(id, env);
  if (!item) throw new HostError('ItemNotFound', 'The name does not exist any more');
  return item;
}

import { HostError, invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { textArgument, textValue } from '../arguments';
import { command, method, navigation, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import type { SheetTarget } from './sheet-target';

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

interface Entry {
  readonly key: string;
  readonly value: string;
}

const longestKey = 255;

/** Excel.WorksheetCustomProperty. Unlike those of the workbook, these hold texts only. */
export const worksheetCustomPropertyType: ModelType<PropertyTarget> = {
  name: 'WorksheetCustomProperty',
  since: '1.12',
  members: {
    key: readOnly('1.12', (target, env) => required(target, env).key),
    value: property(
      '1.12',
      (target, env) => required(target, env).value,
      (target, value, env) =>
        store(target, { ...required(target, env), value: textValue(value, 'value') }, env),
    ),
    delete: command('1.12', (target, _, env) => {
      const gone = required(target, env);
      save(
        target,
        entriesOf(target, env).filter((entry) => entry !== gone),
        env,
      );
      return undefined;
    }),
  },
};

export const worksheetCustomPropertyCollectionType: ModelType<SheetTarget> = {
  name: 'WorksheetCustomPropertyCollection',
  since: '1.12',
  items: (sheet, env) => entriesOf(sheet, env).map((entry) => propertyRef(sheet, entry)),
  members: {
    add: command('1.12', ({ sheetId }, args, env) => {
      const key = textArgument(args, 0, 'key');
      if (key === '' || key.length > longestKey) throw invalidArgument('key');
      const entry = { key, value: textArgument(args, 1, 'value') };
      store({ sheetId, key }, entry, env);
      return propertyRef({ sheetId }, entry);
    }),
    getCount: method('1.12', (sheet, _, env) => entriesOf(sheet, env).length),
    getItem: method('1.12', ({ sheetId }, args, env) =>
      propertyRef({ sheetId }, required({ sheetId, key: textArgument(args, 0, 'key') }, env)),
    ),
    getItemOrNullObject: method('1.12', ({ sheetId }, args, env) => {
      const found = find({ sheetId, key: textArgument(args, 0, 'key') }, env);
      return found ? propertyRef({ sheetId }, found) : null;
    }),
  },
};

export const customPropertiesMember = navigation<SheetTarget>('1.12', ({ sheetId }) =>
  refTo(worksheetCustomPropertyCollectionType, { sheetId }),
);

function propertyRef({ sheetId }: SheetTarget, { key }: Entry): ModelRef {
  return refTo(worksheetCustomPropertyType, { sheetId, key });
}

function storageKey({ sheetId }: SheetTarget): string {
  return `sheet/${sheetId}/custom-properties`;
}

function entriesOf(sheet: SheetTarget, env: Env): readonly Entry[] {
  return env.engine.sideData.get<readonly Entry[]>(storageKey(sheet)) ?? [];
}

/** Keys do not differ by case. */
function find(target: PropertyTarget, env: Env): Entry | undefined {
  const wanted = target.key.toLowerCase();
  return entriesOf(target, env).find(({ key }) => key.toLowerCase() === wanted);
}

function required(target: PropertyTarget, env: Env): Entry {
  const found = find(target, env);
  if (!found) throw new HostError('ItemNotFound', `There is no custom property ${target.key}`);
  return found;
}

/** A key that is there keeps its place and its spelling. */
function store(target: PropertyTarget, { key, value }: Entry, env: Env): void {
  const known = find(target, env);
  const entries = entriesOf(target, env);
  const changed = known
    ? entries.map((entry) => (entry === known ? { ...known, value } : entry))
    : [...entries, { key, value }];
  save(target, changed, env);
}

function save(sheet: SheetTarget, entries: readonly Entry[], env: Env): void {
  env.engine.sideData.set(storageKey(sheet), entries);
}

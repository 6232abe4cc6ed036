import { HostError } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { command, method, navigation } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import type { SheetTarget } from '../worksheet/sheet-target';
import { nameFormula } from './name-formula';
import { findName, namesOf, newNameId, putName } from './name-list';
import { requireName } from './name-rules';
import { homeSheet, namedItemRef, requireComment } from './named-item-type';

/** The names of the workbook (no sheet), or of one sheet. */
interface Scope {
  readonly sheetId: string | undefined;
}

/** Excel.NamedItemCollection. */
export const namedItemCollectionType: ModelType<Scope> = {
  name: 'NamedItemCollection',
  since: '1.1',
  items: ({ sheetId }, env) => namesOf(sheetId, env).map(namedItemRef),
  members: {
    add: command('1.4', add),
    /** Formulas of Chinese Excel are written as the English ones. */
    addFormulaLocal: command('1.4', add),
    getCount: method('1.4', ({ sheetId }, _, env) => namesOf(sheetId, env).length),
    getItem: method('1.1', ({ sheetId }, args, env) => {
      const name = textArgument(args, 0, 'name');
      const item = findName(name, sheetId, env);
      if (!item) throw new HostError('ItemNotFound', `There is no name ${name}`);
      return namedItemRef(item);
    }),
    getItemOrNullObject: method('1.4', ({ sheetId }, args, env) => {
      const item = findName(textArgument(args, 0, 'name'), sheetId, env);
      return item ? namedItemRef(item) : null;
    }),
  },
};

function add({ sheetId }: Scope, args: readonly unknown[], env: Env): ModelRef {
  const name = requireName(textArgument(args, 0, 'name'));
  if (findName(name, sheetId, env)) {
    throw new HostError('ItemAlreadyExists', `The name ${name} exists already`);
  }
  const item = {
    id: newNameId(),
    name,
    formula: nameFormula(args[1], homeSheet({ sheetId }, env), env),
    comment: requireComment(args[2] ?? ''),
    visible: true,
    sheetId,
  };
  putName(item, env);
  return namedItemRef(item);
}

export const workbookNamesMember = navigation<null>('1.1', () =>
  refTo(namedItemCollectionType, { sheetId: undefined }),
);

export const worksheetNamesMember = navigation<SheetTarget>('1.4', ({ sheetId }) =>
  refTo(namedItemCollectionType, { sheetId }),
);

import { HostError, invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { flagArgument, textArgument } from '../arguments';
import { command, method, navigation } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { intersect, sameArea } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaOf } from '../range/cells';
import type { RangeTarget } from '../range/live-ranges';
import { takeApart } from '../range/merge';
import { areaArgument } from '../range/range-argument';
import { assertUnprotected } from '../worksheet/protection';
import type { SheetTarget } from '../worksheet/sheet-target';
import { writeHeads } from './table-heads';
import { tableRef } from './table';
import { setTables, tablesIn, tablesOf } from './tables-of-sheet';

/** The tables of the workbook (no sheet), or of one sheet. */
interface Scope {
  readonly sheetId: string | undefined;
}

/** Excel.TableCollection */
export const tableCollectionType: ModelType<Scope> = {
  name: 'TableCollection',
  since: '1.1',
  items: (scope, env) => tablesAt(scope, env).map((table) => tableRef(table.sheetId, table)),
  members: {
    add: command('1.1', ({ sheetId }, args, env) => {
      if (sheetId === undefined) {
        throw new HostError('ApiNotFound', 'The workbench adds tables to worksheets only');
      }
      const area = areaArgument(args[0], sheetId, env);
      if (!flagArgument(args, 1, false)) {
        throw new HostError('ApiNotFound', 'The workbench makes no heads for a table without them');
      }
      return addTable(sheetId, area, env);
    }),
    getCount: method('1.4', (scope, _, env) => tablesAt(scope, env).length),
    getItem: method('1.1', (scope, args, env) => {
      const found = find(scope, textArgument(args, 0, 'key'), env);
      if (!found) throw new HostError('ItemNotFound', 'There is no such table');
      return found;
    }),
    getItemOrNullObject: method('1.4', (scope, args, env) =>
      find(scope, textArgument(args, 0, 'key'), env),
    ),
  },
};

export const worksheetTablesMember = navigation<SheetTarget>('1.1', (target) =>
  refTo(tableCollectionType, target),
);

export const workbookTablesMember = navigation<null>('1.1', () =>
  refTo(tableCollectionType, { sheetId: undefined }),
);

interface TablesOfCells {
  readonly range: RangeTarget;
  readonly isWhole: boolean;
}

/** Excel.TableScopedCollection: the tables that reach into a range, or lie in it as a whole. */
export const tableScopedCollectionType: ModelType<TablesOfCells> = {
  name: 'TableScopedCollection',
  since: '1.9',
  items: (target, env) => found(target, env),
  members: {
    getCount: method('1.9', (target, _, env) => found(target, env).length),
    getFirst: method('1.9', (target, _, env) => {
      const [first] = found(target, env);
      if (!first) throw new HostError('ItemNotFound', 'There is no table');
      return first;
    }),
  },
};

export const tablesOfRange = {
  getTables: method<RangeTarget>('1.9', (range, args) =>
    refTo(tableScopedCollectionType, { range, isWhole: flagArgument(args, 0, false) }),
  ),
};

function found({ range, isWhole }: TablesOfCells, env: Env): ModelRef[] {
  const area = areaOf(range);
  return tablesIn(range.sheetId, area, env)
    .filter((table) => {
      const common = intersect(area, table.area);
      return !isWhole || (common !== undefined && sameArea(common, table.area));
    })
    .map((table) => tableRef(range.sheetId, table));
}

function tablesAt({ sheetId }: Scope, env: Env) {
  const sheets =
    sheetId === undefined
      ? env.engine.book.getSheets().map((sheet) => sheet.getSheetId())
      : [sheetId];
  return sheets.flatMap((id) => tablesOf(id, env).map((table) => ({ ...table, sheetId: id })));
}

/** The library asks for a table of any sheet by its id. */
function find(scope: Scope, key: string, env: Env): ModelRef | null {
  const found = tablesAt(scope, env).find(
    ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
  );
  return found ? tableRef(found.sheetId, found) : null;
}

let lastTable = 0;

/** What is merged in its cells is taken apart, as Excel does. */
function addTable(sheetId: string, area: Area, env: Env): ModelRef {
  assertUnprotected(sheetId, env);
  if (tablesIn(sheetId, area, env).length > 0) {
    throw invalidArgument('a table that overlaps another one');
  }
  takeApart(sheetId, area, env);
  writeHeads(sheetId, area, env);
  const id = `{workbench-table-${String(++lastTable)}}`;
  const table = { id, name: `表${String(lastTable)}`, area };
  setTables(sheetId, [...tablesOf(sheetId, env), table], env);
  return tableRef(sheetId, table);
}

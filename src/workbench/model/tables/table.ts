import type { StoredTable } from '../../engine/structure/table-store';
import { HostError } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { textValue } from '../arguments';
import { command, method, navigation, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { requireName } from '../names/name-rules';
import { newRange } from '../range/new-range';
import { assertUnprotected } from '../worksheet/protection';
import { setTables, tablesOf } from './tables-of-sheet';

export interface TableTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** Excel.Table */
export const tableType: ModelType<TableTarget> = {
  name: 'Table',
  since: '1.1',
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: readOnly('1.1', ({ id }) => id),
    name: property(
      '1.1',
      (target, env) => stored(target, env).name,
      (target, value, env) => {
        const name = requireName(textValue(value, 'name'));
        const renamed = tablesOf(target.sheetId, env).map((table) =>
          table.id === target.id ? { ...table, name } : table,
        );
        setTables(target.sheetId, renamed, env);
      },
    ),
    worksheet: navigation('1.2', ({ sheetId }, env) => env.refTo('Worksheet', { sheetId })),
    getRange: method('1.1', (target, _, env) =>
      newRange(target.sheetId, stored(target, env).area, env),
    ),
    getHeaderRowRange: method('1.1', (target, _, env) =>
      newRange(target.sheetId, { ...stored(target, env).area, rows: 1 }, env),
    ),
    getDataBodyRange: method('1.1', (target, _, env) => {
      const { area } = stored(target, env);
      return newRange(target.sheetId, { ...area, row: area.row + 1, rows: area.rows - 1 }, env);
    }),
    /** Its cells stay. */
    convertToRange: command('1.2', (target, _, env) => {
      assertUnprotected(target.sheetId, env);
      const { area } = stored(target, env);
      setTables(
        target.sheetId,
        tablesOf(target.sheetId, env).filter(({ id }) => id !== target.id),
        env,
      );
      return newRange(target.sheetId, area, env);
    }),
  },
};

export function tableRef(sheetId: string, { id }: StoredTable): ModelRef {
  return refTo(tableType, { sheetId, id });
}

function stored({ sheetId, id }: TableTarget, env: Env): StoredTable {
  const found = tablesOf(sheetId, env).find((table) => table.id === id);
  if (!found) throw new HostError('ItemNotFound', 'The table is gone');
  return found;
}

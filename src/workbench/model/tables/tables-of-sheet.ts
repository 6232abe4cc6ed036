import { tablesKey } from '../../engine/structure/table-store';
import type { StoredTable } from '../../engine/structure/table-store';
import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';
import type { Env } from '../env';

export function tablesOf(sheetId: string, env: Env): readonly StoredTable[] {
  return env.engine.sideData.get<readonly StoredTable[]>(tablesKey(sheetId)) ?? [];
}

export function setTables(sheetId: string, tables: readonly StoredTable[], env: Env): void {
  env.engine.sideData.set(tablesKey(sheetId), tables);
}

/** The tables that reach into the cells. */
export function tablesIn(sheetId: string, area: Area, env: Env): readonly StoredTable[] {
  return tablesOf(sheetId, env).filter((table) => intersect(table.area, area));
}

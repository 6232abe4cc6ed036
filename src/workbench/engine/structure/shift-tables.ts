import { sideDataMutation } from '../side-data';
import type { SideData } from '../side-data';
import { shiftReference } from './shift';
import type { Change, Mutations } from './shift-rules';
import { tablesKey } from './table-store';
import type { StoredTable } from './table-store';

/** Tables move, grow and shrink with their rows and columns, and go with the last of them. */
export function shiftTables(sideData: SideData, { sheetId, shift }: Change): Mutations {
  const key = tablesKey(sheetId);
  const before = sideData.get<readonly StoredTable[]>(key);
  if (!before || before.length === 0) return { redos: [], undos: [] };
  const moved = before.flatMap((table) => {
    const area = shiftReference(table.area, shift);
    return area ? [{ ...table, area }] : [];
  });
  return {
    redos: [{ id: sideDataMutation, params: { key, value: moved } }],
    undos: [{ id: sideDataMutation, params: { key, value: before } }],
  };
}

import type { Area } from '../../grid/area';
import { intersect } from '../../grid/area';
import type { Env } from '../env';
import { contentOf } from '../range/cell-content';
import { readArea } from '../range/content-read';
import { mergedAreas } from '../range/merge';
import { writeHeads } from './table-heads';
import { setTables, tablesOf } from './tables-of-sheet';

/** Something typed right below a table or at its right makes it larger, where nothing else stands there: a step of its own to undo. */
export function growTable(sheetId: string, typed: Area, env: Env): void {
  const tables = tablesOf(sheetId, env);
  for (const table of tables) {
    const area = grown(table.area, typed);
    if (!area) continue;
    const isBelow = area.rows > table.area.rows;
    const added = isBelow
      ? { ...area, row: area.row + table.area.rows, rows: 1 }
      : { ...area, column: area.column + table.area.columns, columns: 1 };
    const isTaken =
      filledIn(sheetId, added, env) > 1 ||
      tables.some((other) => other !== table && intersect(other.area, added)) ||
      mergedAreas(sheetId, env).some((merge) => intersect(merge, added));
    if (isTaken) continue;
    if (!isBelow) writeHeads(sheetId, area, env);
    setTables(
      sheetId,
      tables.map((one) => (one === table ? { ...table, area } : one)),
      env,
    );
    return;
  }
}

function grown(area: Area, { row, column, rows, columns }: Area): Area | null {
  if (rows * columns !== 1) return null;
  const isInColumns = column >= area.column && column < area.column + area.columns;
  const isInRows = row >= area.row && row < area.row + area.rows;
  if (isInColumns && row === area.row + area.rows) return { ...area, rows: area.rows + 1 };
  return isInRows && column === area.column + area.columns
    ? { ...area, columns: area.columns + 1 }
    : null;
}

function filledIn(sheetId: string, area: Area, env: Env): number {
  return readArea(sheetId, area, env, ({ cell }) => contentOf(cell).type !== 'Empty')
    .flat()
    .filter(Boolean).length;
}
